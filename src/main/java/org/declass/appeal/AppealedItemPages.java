package org.declass.appeal;

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
import org.declass.view.ViewBars;
import org.declass.view.ViewBars.ViewBar;
import org.declass.web.Filled;
import org.declass.web.Option;
import org.declass.web.PageQuery;
import org.declass.web.Sheet;

/** The list of the items of all appeals. */
@Path("/appealed-items")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class AppealedItemPages {

    private final AppealedItemQueries queries;
    private final ViewBars views;

    AppealedItemPages(AppealedItemQueries queries, ViewBars views) {
        this.queries = queries;
        this.views = views;
    }

    @CheckedTemplate(basePath = "appeal")
    static class Templates {
        static native TemplateInstance items(Page page);
    }

    /**
     * What the page shows.
     *
     * @param set what is filtered by
     * @param sort the order
     */
    record Page(Sheet sheet, Filled set, String sort, ViewBar views) implements AppealChoices {

        private static final List<String> FURTHER = List.of(
                "result",
                "basis",
                "body",
                "appeal",
                "request",
                "file",
                "filedFrom",
                "filedTo",
                "ruledFrom",
                "ruledTo",
                "contestedAgency",
                "contestedFrom",
                "contestedTo");

        /** Whether a filter is active that stands below the fold. */
        public boolean further() {
            return FURTHER.stream().anyMatch(name -> !set.first(name).isEmpty());
        }

        public List<Option> orders() {
            return AppealedItemRegister.ITEMS.orders();
        }

        public List<Option> cameTo() {
            return Option.of(CameTo.values());
        }
    }

    @GET
    public TemplateInstance list(
            @Valid @BeanParam AppealedItemFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.seenIn(AppealedItemRegister.ITEMS, filter.asOf);
        var rows = queries.matching(filter, page);
        return Templates.items(new Page(
                Sheet.of(AppealedItemRegister.ITEMS, rows, page, uri),
                new Filled(uri.getQueryParameters()),
                page.sort,
                views.of(AppealedItemRegister.ITEMS, uri)));
    }
}
