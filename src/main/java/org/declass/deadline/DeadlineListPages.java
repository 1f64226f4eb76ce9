package org.declass.deadline;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.view.ViewBars;
import org.declass.view.ViewBars.ViewBar;
import org.declass.web.ActsOnMany;
import org.declass.web.Href;
import org.declass.web.Option;
import org.declass.web.PageQuery;
import org.declass.web.Sheet;
import org.declass.web.Viewer;

/** All clocks as people see them; the radar shows the loudest of them. */
@Path("/deadlines/list")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class DeadlineListPages {

    private final DeadlineQueries queries;
    private final Agencies agencies;
    private final ViewBars views;
    private final ActsOnMany many;
    private final Viewer viewer;

    DeadlineListPages(DeadlineQueries queries, Agencies agencies, ViewBars views, ActsOnMany many, Viewer viewer) {
        this.queries = queries;
        this.agencies = agencies;
        this.views = views;
        this.many = many;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "deadline")
    static class Templates {
        static native TemplateInstance list(ListPage page);
    }

    /**
     * The list.
     *
     * @param bulk what can be recorded on several at once
     * @param mine the clocks of whoever looks that have not ended
     */
    record ListPage(
            Sheet sheet,
            DeadlineFilterForm filter,
            ViewBar views,
            List<Option> agencies,
            List<Option> bulk,
            String mine) {}

    @GET
    public TemplateInstance list(
            @Valid @BeanParam DeadlineFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.seenIn(DeadlineRegister.DEADLINES, null);
        var rows = queries.matching(filter, page);
        var bulk = filter.asOf == null ? many.offered("deadlines") : List.<Option>of();
        return Templates.list(new ListPage(
                Sheet.of(DeadlineRegister.DEADLINES, rows, page, uri, row -> row.endedOn() == null)
                        .ticking(bulk.isEmpty() ? "" : "thing"),
                DeadlineFilterForm.of(uri, page.sort),
                views.of(DeadlineRegister.DEADLINES, uri),
                agencies.options(),
                bulk,
                mine()));
    }

    private String mine() {
        return new Href("/deadlines/list")
                .and("editor", viewer.names())
                .and("state", DeadlineState.open())
                .toString();
    }
}
