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
import org.declass.view.ViewBars;
import org.declass.view.ViewBars.ViewBar;
import org.declass.web.ActsOnMany;
import org.declass.web.Href;
import org.declass.web.Option;
import org.declass.web.PageQuery;
import org.declass.web.PossibleAct;
import org.declass.web.Sheet;
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
    private final ViewBars views;
    private final ActsOnMany many;
    private final Viewer viewer;

    FindingPages(
            FindingDesk desk,
            FindingQueries queries,
            HistoryQueries history,
            Choices choices,
            ViewBars views,
            ActsOnMany many,
            Viewer viewer) {
        this.desk = desk;
        this.queries = queries;
        this.history = history;
        this.choices = choices;
        this.views = views;
        this.many = many;
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
     * @param bulk what can be recorded on several at once
     * @param mine the open findings of whoever looks
     */
    record ListPage(
            Sheet sheet,
            FindingFilterForm filter,
            ViewBar views,
            List<Option> agencies,
            List<Option> bulk,
            String mine) {}

    /** One finding. */
    record ShowPage(FindingRow finding, List<PossibleAct> acts, List<TimelineEntry> timeline) {}

    @GET
    public TemplateInstance list(
            @Valid @BeanParam FindingFilter filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.seenIn(FindingRegister.FINDINGS, filter.asOf);
        var rows = queries.matching(filter, page);
        var bulk = filter.asOf == null ? many.offered("findings") : List.<Option>of();
        return Templates.list(new ListPage(
                Sheet.of(FindingRegister.FINDINGS, rows, page, uri, row -> row.status() != FindingStatus.RESOLVED)
                        .ticking(bulk.isEmpty() ? "" : "thing"),
                FindingFilterForm.of(uri, page.sort),
                views.of(FindingRegister.FINDINGS, uri),
                choices.agencies(),
                bulk,
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
