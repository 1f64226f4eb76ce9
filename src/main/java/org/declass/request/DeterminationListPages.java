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
import org.declass.web.Chip;
import org.declass.web.Exports;
import org.declass.web.Filled;
import org.declass.web.Option;
import org.declass.web.PageLinks;
import org.declass.web.PageQuery;

/** The list of determinations over all requests. */
@Path("/determinations")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class DeterminationListPages {

    private static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("agency", "Agency"),
            Chip.Filter.of("filedBy", "Filed by", FiledBy.class),
            Chip.Filter.of("kind", "Kind", RequestKind.class),
            Chip.Filter.of("stage", "Stage", Stage.class),
            Chip.Filter.of("outcome", "Outcome", Outcome.class),
            Chip.Filter.of("request", "Request"),
            Chip.Filter.of("file", "File"),
            Chip.Filter.of("exemption", "Cites"),
            Chip.Filter.of("letterFrom", "Letters from"),
            Chip.Filter.of("letterTo", "Letters until"),
            new Chip.Filter("superseded", "Put right later", value -> value.equals("true") ? "yes" : "no"),
            Chip.Filter.of("asOf", "As of"));

    private final RequestQueries queries;

    DeterminationListPages(RequestQueries queries) {
        this.queries = queries;
    }

    @CheckedTemplate(basePath = "request")
    static class Templates {
        static native TemplateInstance determinations(Page page);
    }

    /**
     * What the page shows.
     *
     * @param set what is filtered by
     * @param chips the active filters
     * @param rows the determinations
     * @param links the other pages
     * @param exports the same as files to take along
     */
    record Page(Filled set, List<Chip> chips, List<DeterminationRow> rows, PageLinks links, List<Exports> exports) {

        public List<Option> outcomes() {
            return Option.of(Outcome.values());
        }

        public List<Option> kinds() {
            return Option.of(RequestKind.values());
        }

        public List<Option> stages() {
            return Option.of(Stage.values());
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
        page.sort = page.sort == null || page.sort.isEmpty() ? "-letterDate" : page.sort;
        page.countInPassing();
        var slice = queries.matching(filter, page);
        return Templates.determinations(new Page(
                new Filled(uri.getQueryParameters()),
                Chip.of(uri, FILTERS),
                slice.items(),
                PageLinks.of(slice, page, uri),
                Exports.of(uri, "/api/v1/determinations")));
    }
}
