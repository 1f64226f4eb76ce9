package org.declass.referral;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.declass.request.ReviewRequests;
import org.declass.web.PageQuery;
import org.jboss.resteasy.reactive.RestPath;

/** The grid of one request. */
@Path("/requests/{number}/grid")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class GridOfRequestPages {

    private final GridView view;
    private final ReviewRequests requests;

    GridOfRequestPages(GridView view, ReviewRequests requests) {
        this.view = view;
        this.requests = requests;
    }

    @GET
    public TemplateInstance grid(
            @RestPath String number,
            @Valid @BeanParam GridFilter filter,
            @Valid @BeanParam PageQuery page,
            @Context UriInfo uri) {
        filter.request = requests.get(number).number();
        return view.of(filter.request, filter, page, uri);
    }
}
