package org.declass.agency;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
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
import java.util.Comparator;
import java.util.List;
import org.declass.history.HistoryQueries;
import org.declass.web.Filtered;
import org.declass.web.PageLinks;
import org.declass.web.PageQuery;
import org.declass.web.PossibleAct;
import org.declass.web.TimelineEntry;
import org.declass.web.Viewer;

/** The list of agencies and the page of each. */
@Path("/agencies")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class AgencyPages {

    private final AgencyDesk desk;
    private final OfficeDesk offices;
    private final Agencies agencies;
    private final HistoryQueries history;
    private final Viewer viewer;
    private final List<AgencyPart> parts;

    AgencyPages(
            AgencyDesk desk,
            OfficeDesk offices,
            Agencies agencies,
            HistoryQueries history,
            Viewer viewer,
            @All List<AgencyPart> parts) {
        this.desk = desk;
        this.offices = offices;
        this.agencies = agencies;
        this.history = history;
        this.viewer = viewer;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(AgencyPart::order))
                .toList();
    }

    @CheckedTemplate(basePath = "agency")
    static class Templates {
        static native TemplateInstance list(List<AgencyFacts> rows, PageLinks links, AgencyFilterForm form);

        static native TemplateInstance show(Page page);
    }

    /**
     * One agency.
     *
     * @param predecessors the agencies whose place it took
     * @param parts what other packages know of it
     */
    record Page(
            AgencyFacts agency,
            List<AgencyFacts> predecessors,
            List<OfficeFacts> offices,
            List<Part> parts,
            List<TimelineEntry> timeline,
            List<PossibleAct> acts) {}

    /** A section that another package fills. */
    record Part(String title, RawString html) {}

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of("/agencies", AgencyFilterForm.FILTERS);
    }

    @GET
    public TemplateInstance list(
            @Valid @BeanParam AgencyQuery filter, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
        page.sort = page.sort == null || page.sort.isEmpty() ? "code" : page.sort;
        page.count = page.cursor == null;
        var slice = desk.list(filter, page);
        return Templates.list(slice.items(), PageLinks.of(slice, uri), AgencyFilterForm.of(uri, page.sort));
    }

    @GET
    @Path("{code}")
    public TemplateInstance show(String code) {
        var agency = agencies.get(code);
        return Templates.show(new Page(
                agency.facts(),
                predecessors(agency.code()),
                offices.of(agency.code()),
                parts.stream()
                        .map(part -> new Part(part.title(), part.html(agency)))
                        .toList(),
                history.timeline(agency.subject()),
                viewer.isAdmin() ? acts("/agencies/" + agency.code()) : List.of()));
    }

    private List<AgencyFacts> predecessors(String code) {
        var followedBy = new AgencyQuery();
        followedBy.successor = code;
        return desk.list(followedBy, PageQuery.first(PageQuery.MAX_LIMIT)).items();
    }

    private static List<PossibleAct> acts(String href) {
        return List.of(
                new PossibleAct("Edit", href + "/edit", "Checked it against the source, or it has changed"),
                new PossibleAct("Add an office", href + "/offices/new", "Another door, or a new address"));
    }
}
