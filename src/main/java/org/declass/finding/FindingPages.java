package org.declass.finding;

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
import org.declass.history.HistoryQueries;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.request.Choices;
import org.declass.web.Href;
import org.declass.web.Option;
import org.declass.web.PageLinks;
import org.declass.web.PageQuery;
import org.declass.web.PossibleAct;
import org.declass.web.TimelineEntry;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestPath;

/** Findings as people see them: the list, and each on a page of its own. */
@Path("/findings")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class FindingPages {

    private final FindingDesk desk;
    private final FindingQueries queries;
    private final HistoryQueries history;
    private final Choices choices;
    private final Viewer viewer;

    FindingPages(FindingDesk desk, FindingQueries queries, HistoryQueries history, Choices choices, Viewer viewer) {
        this.desk = desk;
        this.queries = queries;
        this.history = history;
        this.choices = choices;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "finding")
    static class Templates {
        static native TemplateInstance list(ListPage page);

        static native TemplateInstance show(ShowPage page);
    }

    /**
     * The list.
     *
     * @param mine the open findings of whoever looks
     */
    record ListPage(
            List<FindingRow> rows, PageLinks links, FindingFilterForm filter, List<Option> agencies, String mine) {}

    /** One finding. */
    record ShowPage(FindingRow finding, List<PossibleAct> acts, List<TimelineEntry> timeline) {}

    @GET
    public TemplateInstance list(
            @Valid @BeanParam FindingFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.sort = page.sort == null || page.sort.isBlank() || filter.asOf != null ? "severity" : page.sort;
        var rows = queries.matching(filter, page);
        return Templates.list(new ListPage(
                rows.items(),
                PageLinks.of(rows, uri),
                FindingFilterForm.of(uri, page.sort),
                choices.agencies(),
                new Href("/findings")
                        .and("status", "OPEN")
                        .and("editor", viewer.names())
                        .toString()));
    }

    @GET
    @Path("{number}")
    public TemplateInstance show(@RestPath String number) {
        var row = desk.get(number).thing();
        return Templates.show(
                new ShowPage(row, possible(row), history.timeline(new Subject(SubjectKind.FINDING, row.number()))));
    }

    private List<PossibleAct> possible(FindingRow row) {
        if (!viewer.isStaff()) {
            return List.of();
        }
        return switch (row.status()) {
            case OPEN ->
                List.of(new PossibleAct("Dismiss", row.href() + "/dismissal", "Nothing is to be done about it"));
            case DISMISSED ->
                List.of(new PossibleAct(
                        "Take the dismissal back", row.href() + "/dismissal/withdrawal", "It counts again"));
            case RESOLVED -> List.of();
        };
    }
}
