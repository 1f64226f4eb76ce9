package org.declass.history;

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
import org.declass.web.Filtered;
import org.declass.web.PageLinks;
import org.declass.web.PageQuery;
import org.declass.web.TimelineEntry;

/** The history of the whole tracker as it was recorded, the latest first; that of one thing by the day. */
@Path("/history")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class HistoryPages {

    private final HistoryQueries queries;

    HistoryPages(HistoryQueries queries) {
        this.queries = queries;
    }

    @CheckedTemplate(basePath = "history")
    static class Templates {
        static native TemplateInstance list(List<TimelineEntry> entries, PageLinks links, HistoryFilterForm form);
    }

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of("/history", HistoryFilterForm.FILTERS);
    }

    @GET
    public TemplateInstance list(
            @Valid @BeanParam HistoryFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.sort = filter.isOfOne() ? "-happenedOn" : "-position";
        var slice = queries.told(filter, page);
        return Templates.list(slice.items(), PageLinks.of(slice, uri), HistoryFilterForm.of(uri));
    }
}
