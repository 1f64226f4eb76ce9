package org.declass.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.declass.request.Outcome;
import org.declass.request.PagesSaid;
import org.declass.request.RequestKind;
import org.declass.request.Stage;
import org.declass.web.Chart;
import org.declass.web.Chip;
import org.declass.web.Display;
import org.declass.web.Exports;
import org.declass.web.Filled;
import org.declass.web.Filtered;
import org.declass.web.Href;
import org.declass.web.Lately;
import org.declass.web.Option;

/** What was decided in a year, to look at. */
@Path("/reports/outcomes")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class OutcomePages {

    private final OutcomesOfYears outcomes;
    private final Lately lately;
    private final Names names;
    private final UriInfo uri;

    OutcomePages(OutcomesOfYears outcomes, Lately lately, Names names, UriInfo uri) {
        this.outcomes = outcomes;
        this.lately = lately;
        this.names = names;
        this.uri = uri;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance outcomes(Page page);
    }

    /**
     * What the page shows.
     *
     * @param counted when it was counted
     * @param set what is filled in
     * @param agencies every agency
     * @param report the answer
     * @param before the same question about the year before
     * @param after the same question about the year after
     * @param charts the decisions
     * @param ofYear the pages of the year
     * @param ofYearBefore those of the year before
     * @param ofAgencies those of the year, by agency
     * @param exports the same as files to take along
     */
    record Page(
            Lately.Counted<Outcomes> counted,
            Filled set,
            List<Option> agencies,
            Outcomes report,
            Href before,
            Href after,
            List<Chart> charts,
            PageRow ofYear,
            PageRow ofYearBefore,
            List<PageRow> ofAgencies,
            List<Exports> exports) {

        /** The year, without the comma of large numbers. */
        public String year() {
            return Integer.toString(report.year());
        }

        /** All rows of pages. */
        public List<PageRow> pages() {
            return Stream.concat(Stream.of(ofYear, ofYearBefore), ofAgencies.stream())
                    .toList();
        }

        public boolean empty() {
            return report.decided().decisions() + report.before().decisions() == 0;
        }

        public List<Option> kinds() {
            return Option.of(RequestKind.values());
        }

        public List<Option> stages() {
            return Option.of(Stage.values());
        }
    }

    /**
     * What letters say of pages.
     *
     * @param label whose letters, or of which year
     * @param href the decisions
     * @param decidedOn the pages decided on
     * @param full those released in full
     * @param part those released with excisions
     * @param denied those denied
     * @param silent how many letters say nothing of pages
     */
    record PageRow(
            String label, Href href, PageSum decidedOn, PageSum full, PageSum part, PageSum denied, PageSum silent) {

        static PageRow of(String label, Href list, Outcomes.Pages pages) {
            return new PageRow(
                    label,
                    list,
                    PageSum.of("pages decided on", pages.asked(), list, PagesSaid.DECIDED_ON),
                    PageSum.of("in full", pages.full(), list, PagesSaid.FULL),
                    PageSum.of("in part", pages.part(), list, PagesSaid.PART),
                    PageSum.of("denied", pages.denied(), list, PagesSaid.DENIED),
                    PageSum.of("letters silent on pages", pages.silent(), list, PagesSaid.SILENT));
        }

        /** The sums in the order of the columns. */
        public List<PageSum> sums() {
            return List.of(decidedOn, full, part, denied, silent);
        }
    }

    /**
     * A sum of pages, or how many letters say nothing of them.
     *
     * @param name what is summed, where no head of a column says so
     * @param sum the sum
     * @param href the decisions it is summed over
     */
    record PageSum(String name, long sum, Href href) {

        static PageSum of(String name, long sum, Href list, PagesSaid said) {
            return new PageSum(name, sum, OutcomeFilter.pages(list, said));
        }
    }

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of(
                "/reports/outcomes",
                List.of(
                        Chip.Filter.of("year", "Year"),
                        Chip.Filter.of("agency", "Agency"),
                        Chip.Filter.of("kind", "Kind"),
                        Chip.Filter.of("stage", "Stage"),
                        Chip.Filter.of("asOf", "As of")));
    }

    @GET
    public TemplateInstance outcomes(@Valid @BeanParam OutcomeFilter filter) {
        var counted = lately.of(List.of("outcome", filter.at("").toString()), () -> outcomes.of(filter));
        var report = counted.of();
        var year = report.year();
        return Templates.outcomes(new Page(
                counted,
                new Filled(uri.getQueryParameters()),
                names.agencies(),
                report,
                filter.at("/reports/outcomes").only("year", year - 1),
                filter.at("/reports/outcomes").only("year", year + 1),
                List.of(byOutcome(report, filter), byAgency(report, filter)),
                PageRow.of("All of " + year, filter.list(year), report.decided().pages()),
                PageRow.of(
                        "All of " + (year - 1),
                        filter.list(year - 1),
                        report.before().pages()),
                ofAgencies(report, filter.list(year)),
                Exports.of(uri, "/api/v1/reports/outcomes")));
    }

    private static Chart byOutcome(Outcomes report, OutcomeFilter filter) {
        return Chart.of(
                "Decisions of " + report.year() + " by outcome",
                "Outcome",
                "Decisions",
                report.decided().byOutcome().stream()
                        .filter(count -> count.count() > 0)
                        .map(count -> Chart.Row.of(
                                Display.label(count.outcome()),
                                count.count(),
                                filter.list(report.year())
                                        .and("outcome", count.outcome())
                                        .toString()))
                        .toList());
    }

    private static Chart byAgency(Outcomes report, OutcomeFilter filter) {
        var seen = Arrays.stream(Outcome.values())
                .filter(outcome -> report.decided().count(outcome) > 0)
                .toList();
        return new Chart(
                "Decisions of " + report.year() + " by agency and outcome",
                "Agency",
                seen.stream()
                        .map(outcome -> new Chart.Series(Display.label(outcome), outcome.tone()))
                        .toList(),
                report.byAgency().stream()
                        .map(agency ->
                                row(agency, seen, filter.list(report.year()).only("agency", agency.agency())))
                        .toList());
    }

    private static Chart.Row row(Outcomes.ByAgency agency, List<Outcome> seen, Href list) {
        return new Chart.Row(
                agency.name(),
                list.toString(),
                seen.stream()
                        .map(outcome -> new Chart.Count(
                                agency.decided().count(outcome),
                                list.and("outcome", outcome).toString()))
                        .toList());
    }

    private static List<PageRow> ofAgencies(Outcomes report, Href list) {
        return report.byAgency().stream()
                .map(agency -> PageRow.of(
                        agency.name(),
                        list.only("agency", agency.agency()),
                        agency.decided().pages()))
                .toList();
    }
}
