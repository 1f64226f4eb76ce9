package org.declass.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.declass.web.Chart;
import org.declass.web.Days;
import org.declass.web.Display;
import org.declass.web.Href;
import org.declass.web.Lately;
import org.declass.web.TimelineEntry;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestQuery;

/** The page one comes to first. */
@Path("/")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class DashboardPages {

    private final Dashboards dashboards;
    private final Lately lately;
    private final OwnDesk own;
    private final Viewer viewer;

    DashboardPages(Dashboards dashboards, Lately lately, OwnDesk own, Viewer viewer) {
        this.dashboards = dashboards;
        this.lately = lately;
        this.own = own;
        this.viewer = viewer;
    }

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        static native TemplateInstance dashboard(Page page);
    }

    /**
     * What the page shows.
     *
     * @param asOf the past day it speaks of, or null for now
     * @param counted when the numbers were counted
     * @param board the numbers
     * @param own what is the viewer's own
     * @param news what others recorded since the viewer's visit before; null of a past day
     * @param usable rights that can be used on the day
     * @param losing rights that are about to be lost
     * @param openRequests open requests by agency and status
     * @param withheldByRecordGroup withheld files by record group
     * @param withheldByKind withheld files by kind
     * @param recordedLast the last entries
     */
    record Page(
            LocalDate asOf,
            Lately.Counted<Board> counted,
            Dashboard board,
            Lately.Counted<Mine> own,
            News news,
            long usable,
            long losing,
            Chart openRequests,
            Chart withheldByRecordGroup,
            Chart withheldByKind,
            List<TimelineEntry> recordedLast) {

        /** What is the viewer's own. */
        public Mine mine() {
            return own.of();
        }

        /** Whether nothing at all is on record. */
        public boolean fresh() {
            return board.totals().files().count() == 0
                    && board.totals().open().count() == 0
                    && board.totals().drafts().count() == 0;
        }

        /** The day as the form takes it. */
        public String day() {
            return Days.orBlank(asOf);
        }

        /** A section of the radar of the same day. */
        public String radarAt(String section) {
            return new Href("/deadlines").and("asOf", asOf) + "#" + section;
        }

        public String usableThen() {
            return asOf == null ? "rights to use today" : "rights to use that day";
        }

        /** A report of the same day. */
        public String report(String name) {
            return new Href("/reports/" + name).and("asOf", asOf).toString();
        }

        /** The history as far as it went on the day. */
        public String history() {
            return new Href("/history").and("asOf", asOf).toString();
        }
    }

    @GET
    public TemplateInstance dashboard(@RestQuery LocalDate asOf) {
        var counted = lately.of(Arrays.asList("dashboard", asOf), () -> dashboards.of(asOf));
        var board = counted.of();
        var numbers = board.dashboard();
        return Templates.dashboard(new Page(
                asOf,
                counted,
                numbers,
                own.of(viewer, asOf),
                asOf == null ? own.since(viewer) : null,
                board.usable(),
                board.losing(),
                openRequests(numbers.openRequests()),
                withheld("Withheld files by record group", "Record group", numbers.withheldByRecordGroup()),
                withheld("Withheld files by kind of withdrawal", "Kind", numbers.withheldByKind()),
                board.recordedLast()));
    }

    private static Chart openRequests(List<Dashboard.OpenRequests> agencies) {
        var series = agencies.stream()
                .limit(1)
                .flatMap(agency -> agency.byStatus().stream())
                .map(number -> new Chart.Series(
                        Display.label(number.status()), number.status().tone()))
                .toList();
        return new Chart(
                "Open requests by agency and status",
                "Agency",
                series,
                agencies.stream()
                        .map(agency -> new Chart.Row(
                                agency.name(),
                                agency.total().href(),
                                agency.byStatus().stream()
                                        .map(number -> new Chart.Count(number.count(), number.href()))
                                        .toList()))
                        .toList());
    }

    private static Chart withheld(String title, String heading, List<Dashboard.Withheld> rows) {
        return Chart.of(
                title,
                heading,
                "Files",
                rows.stream()
                        .map(row -> Chart.Row.of(row.label(), row.count(), row.href()))
                        .toList());
    }
}
