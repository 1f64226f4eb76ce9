package org.declass.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.declass.report.Highlights;
import org.declass.web.Chart;
import org.declass.web.Days;
import org.declass.web.Href;
import org.declass.web.Lately;
import org.declass.web.Viewer;
import org.jboss.resteasy.reactive.RestQuery;

/** The page one comes to first. */
@Path("/")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class DashboardPages {

    private final Counts counts;
    private final OwnDesk own;
    private final Viewer viewer;

    DashboardPages(Counts counts, OwnDesk own, Viewer viewer) {
        this.counts = counts;
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
     * @param own what is the viewer's own
     * @param news what others recorded since the viewer's visit before; null of a past day
     * @param reports what the reports come to; null where that is being counted for the first time
     */
    record Page(
            LocalDate asOf,
            Lately.Counted<Board> counted,
            Lately.Counted<Mine> own,
            News news,
            Lately.Counted<Highlights> reports) {

        /** What there is to do, and what is stuck. */
        public Board board() {
            return counted.of();
        }

        /** The numbers. */
        public Dashboard numbers() {
            return board().dashboard();
        }

        /** What the reports come to. */
        public Won won() {
            return reports == null ? null : new Won(reports);
        }

        /** What is the viewer's own. */
        public Mine mine() {
            return own.of();
        }

        /** Whether nothing at all is on record. */
        public boolean fresh() {
            var totals = numbers().totals();
            return totals.files().count() == 0
                    && totals.open().count() == 0
                    && totals.drafts().count() == 0;
        }

        /** The day as the form takes it. */
        public String day() {
            return Days.orBlank(asOf);
        }

        /** A section of the radar of the same day. */
        public String radarAt(String section) {
            return new Href("/deadlines").and("asOf", asOf) + "#" + section;
        }

        public boolean isPast() {
            return asOf != null;
        }

        public String usableThen() {
            return isPast() ? "Rights to use that day" : "Rights to use today";
        }

        public String rightsThen() {
            return isPast() ? "rights to use that day" : "rights to use today";
        }

        public String rightThen() {
            return isPast() ? "right to use that day" : "right to use today";
        }

        /** This page. */
        public String here() {
            return new Href("/").and("asOf", asOf).toString();
        }

        /** The first that wait for us. */
        public List<Dashboard.Case> waiting() {
            return numbers().waitingForUs().stream().limit(Board.LONGEST).toList();
        }

        /** The oldest drafts. */
        public List<Dashboard.Case> draftsFirst() {
            return numbers().drafts().stream().limit(Board.LONGEST).toList();
        }

        /** Open requests by agency and age. */
        public Chart openRequests() {
            return BoardCharts.openByAge(numbers().openRequests());
        }

        /** The report of the requests that are open, by all agencies that have them. */
        public String openByAgency() {
            return new Href("/reports/status")
                    .and("asOf", asOf)
                    .and("phase", Numbers.OPEN_PHASES)
                    .toString();
        }

        /** How many agencies with open requests are not drawn. */
        public int furtherAgencies() {
            return Math.max(0, numbers().openRequests().size() - BoardCharts.AGENCIES);
        }

        /** Who has referrals, the one that has had one longest first. */
        public List<Dashboard.ReferralsOut> referrals() {
            return numbers().referralsOut().stream()
                    .sorted(Comparator.comparing(Dashboard.ReferralsOut::oldest))
                    .limit(BoardCharts.AGENCIES)
                    .toList();
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
        var mine = own.begin(viewer, asOf);
        var board = counts.board(asOf);
        var reports = counts.reports(asOf);
        return Templates.dashboard(new Page(
                asOf, board.counted(), mine.counted(), asOf == null ? own.since(viewer) : null, reports.countedSoon()));
    }
}
