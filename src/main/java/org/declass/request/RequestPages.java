package org.declass.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.view.ViewBars;
import org.declass.view.ViewBars.ViewBar;
import org.declass.web.ActsOnMany;
import org.declass.web.Option;
import org.declass.web.PageQuery;
import org.declass.web.Sheet;

/** The list of requests as people see it. */
@Path("/requests")
@RolesAllowed("reader")
class RequestPages {

    private final RequestQueries queries;
    private final Choices choices;
    private final ViewBars views;
    private final ActsOnMany many;

    RequestPages(RequestQueries queries, Choices choices, ViewBars views, ActsOnMany many) {
        this.many = many;
        this.views = views;
        this.queries = queries;
        this.choices = choices;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance list(ListPage page);
    }

    /**
     * The list.
     *
     * @param bulk what can be recorded on several at once
     */
    record ListPage(Sheet sheet, RequestFilterForm filter, ViewBar views, List<Option> agencies, List<Option> bulk) {}

    @GET
    public TemplateInstance list(
            @Valid @BeanParam RequestFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.seenIn(RequestRegister.REQUESTS, filter.asOf);
        var rows = queries.matching(filter, page);
        var bulk = filter.asOf == null ? many.offered("requests") : List.<Option>of();
        return Templates.list(new ListPage(
                Sheet.of(RequestRegister.REQUESTS, rows, page, uri).ticking(bulk.isEmpty() ? "" : "thing"),
                RequestFilterForm.of(uri, page.sort),
                views.of(RequestRegister.REQUESTS, uri),
                choices.agencies(),
                bulk));
    }
}
