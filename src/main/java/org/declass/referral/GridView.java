package org.declass.referral;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.request.Choices;
import org.declass.web.Option;
import org.declass.web.PageLinks;
import org.declass.web.PageQuery;

/** Puts the grid on a page: items down, agencies across, in each cell where the item stands, and for how long. */
@ApplicationScoped
class GridView {

    private final GridQueries queries;
    private final Choices choices;

    GridView(GridQueries queries, Choices choices) {
        this.queries = queries;
        this.choices = choices;
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance grid(Grid page);
    }

    /**
     * The grid.
     *
     * @param request the number of the only request it is about, or null
     * @param across the codes of the agencies that any of the lines was passed on to
     */
    record Grid(
            String request,
            List<GridLine> lines,
            List<String> across,
            PageLinks links,
            GridFilterForm filter,
            List<Option> agencies) {}

    /** The grid of one request, or of all where none is given. */
    TemplateInstance of(String request, GridFilter filter, PageQuery page, UriInfo uri) {
        page.sort = null;
        var lines = queries.matching(filter, page);
        var across = lines.items().stream()
                .flatMap(line -> line.cells().stream())
                .map(GridCell::agency)
                .distinct()
                .sorted()
                .toList();
        return Templates.grid(new Grid(
                request,
                lines.items(),
                across,
                PageLinks.of(lines, uri),
                GridFilterForm.of(uri, request),
                choices.agencies()));
    }
}
