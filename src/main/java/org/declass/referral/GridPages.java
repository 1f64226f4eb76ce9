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
import org.declass.web.Filtered;
import org.declass.web.PageQuery;

/** The grid of all open requests. */
@Path("/grid")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class GridPages {

    private final GridView view;

    GridPages(GridView view) {
        this.view = view;
    }

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of("/grid", GridFilterForm.FILTERS);
    }

    @GET
    public TemplateInstance grid(
            @Valid @BeanParam GridFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        return view.of(null, filter, page, uri);
    }
}
