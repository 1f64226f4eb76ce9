package org.declass.request;

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

/** The list of determinations over all requests. */
@Path("/determinations")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class DeterminationListPages {

    private final RequestQueries queries;
    private final ViewBars views;

    DeterminationListPages(RequestQueries queries, ViewBars views) {
        this.queries = queries;
        this.views = views;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance determinations(Page page);
    }

    /**
     * What the page shows.
     *
     * @param set what is filtered by
     * @param sort the order
     */
    record Page(Sheet sheet, Filled set, String sort, ViewBar views) {

        public List<Option> orders() {
            return DeterminationRegister.DETERMINATIONS.orders();
        }

        public List<Option> outcomes() {
            return Option.of(Outcome.values());
        }

        public List<Option> kinds() {
            return Option.of(RequestKind.values());
        }

        public List<Option> stages() {
            return Option.of(Stage.values());
        }

        public List<Option> pagesSaid() {
            return Option.of(PagesSaid.values());
        }

        public List<Option> filers() {
            return Option.of(FiledBy.values());
        }

        public List<Option> yesOrNo() {
            return List.of(new Option("true", "Yes"), new Option("false", "No"));
        }
    }

    @GET
    public TemplateInstance list(
            @Valid @BeanParam DeterminationFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.seenIn(DeterminationRegister.DETERMINATIONS, filter.asOf);
        var rows = queries.matching(filter, page);
        return Templates.determinations(new Page(
                Sheet.of(DeterminationRegister.DETERMINATIONS, rows, page, uri),
                new Filled(uri.getQueryParameters()),
                page.sort,
                views.of(DeterminationRegister.DETERMINATIONS, uri)));
    }
}
