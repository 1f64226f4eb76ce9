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
import java.util.Comparator;
import java.util.List;
import org.declass.appeal.CameTo;
import org.declass.report.Exemptions.Cell;
import org.declass.web.Chart;
import org.declass.web.Chip;
import org.declass.web.Exports;
import org.declass.web.Filled;
import org.declass.web.Filtered;
import org.declass.web.Href;
import org.declass.web.Lately;
import org.declass.web.Option;

/** Which exemptions agencies cite, to look at. */
@Path("/reports/exemptions")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class ExemptionPages {

    private static final int YEARS = 8;

    private static final List<CameTo> CONTESTED =
            List.of(CameTo.UPHELD, CameTo.REVERSED_IN_PART, CameTo.REVERSED_IN_FULL);

    private final ExemptionsCited exemptions;
    private final Lately lately;
    private final Names names;
    private final UriInfo uri;

    ExemptionPages(ExemptionsCited exemptions, Lately lately, Names names, UriInfo uri) {
        this.exemptions = exemptions;
        this.lately = lately;
        this.names = names;
        this.uri = uri;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance exemptions(Page page);
    }

    /**
     * What the page shows.
     *
     * @param counted when it was counted
     * @param set what is filled in
     * @param agencies every agency
     * @param report the answer
     * @param list the decisions
     * @param chart the codes
     * @param contested what became of the codes on appeal
     * @param byAgency the codes by agency
     * @param byYear the codes by year
     * @param exports the same as files to take along
     */
    record Page(
            Lately.Counted<Exemptions> counted,
            Filled set,
            List<Option> agencies,
            Exemptions report,
            Href list,
            Chart chart,
            Grid contested,
            Grid byAgency,
            Grid byYear,
            List<Exports> exports) {}

    /**
     * A table of codes.
     *
     * @param title what it shows
     * @param headings its columns
     * @param rows its rows
     */
    record Grid(String title, List<String> headings, List<Row> rows) {}

    /**
     * A code.
     *
     * @param code the code
     * @param counts one number for each column
     */
    record Row(String code, List<Chart.Count> counts) {}

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of(
                "/reports/exemptions",
                List.of(
                        Chip.Filter.of("agency", "Agency"),
                        Chip.Filter.of("letterFrom", "Letters from"),
                        Chip.Filter.of("letterTo", "Letters until"),
                        Chip.Filter.of("asOf", "As of")));
    }

    @GET
    public TemplateInstance exemptions(@Valid @BeanParam CitedFilter filter) {
        var counted = lately.of(List.of("exemption", filter.at("").toString()), () -> exemptions.of(filter));
        var report = counted.of();
        return Templates.exemptions(new Page(
                counted,
                new Filled(uri.getQueryParameters()),
                names.agencies(),
                report,
                filter.list().and("cites", true),
                chart(report, filter.list()),
                contested(report, filter.appealed()),
                byAgency(report, filter),
                byYear(report, filter),
                Exports.of(uri, "/api/v1/reports/exemptions")));
    }

    private static Chart chart(Exemptions report, Href list) {
        return Chart.of(
                "Decisions by the exemption they cite",
                "Exemption",
                "Decisions",
                report.byCode().stream()
                        .map(code -> Chart.Row.of(
                                code.code(),
                                code.cited(),
                                list.and("exemption", code.code()).toString()))
                        .toList());
    }

    private static Grid contested(Exemptions report, Href list) {
        return new Grid(
                "On appeal",
                CONTESTED.stream().map(CameTo::label).toList(),
                report.byCode().stream()
                        .filter(code -> CONTESTED.stream().anyMatch(cameTo -> code.count(cameTo) > 0))
                        .map(code -> new Row(
                                code.code(),
                                CONTESTED.stream()
                                        .map(cameTo -> new Chart.Count(
                                                code.count(cameTo),
                                                list.and("exemption", code.code())
                                                        .and("cameTo", cameTo)
                                                        .toString()))
                                        .toList()))
                        .toList());
    }

    private static Grid byAgency(Exemptions report, CitedFilter filter) {
        var agencies = report.byAgencyAndYear().stream()
                .map(Cell::agency)
                .distinct()
                .sorted()
                .toList();
        return new Grid(
                "By agency",
                agencies,
                report.byCode().stream()
                        .map(code -> new Row(
                                code.code(),
                                agencies.stream()
                                        .map(agency -> new Chart.Count(
                                                cited(report, code.code(), agency, null),
                                                filter.list()
                                                        .only("agency", agency)
                                                        .and("exemption", code.code())
                                                        .toString()))
                                        .toList()))
                        .toList());
    }

    private static Grid byYear(Exemptions report, CitedFilter filter) {
        var years = report.byAgencyAndYear().stream()
                .map(Cell::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(YEARS)
                .toList();
        return new Grid(
                "By year",
                years.stream().map(String::valueOf).toList(),
                report.byCode().stream()
                        .map(code -> new Row(
                                code.code(),
                                years.stream()
                                        .map(year -> new Chart.Count(
                                                cited(report, code.code(), null, year),
                                                filter.list(year)
                                                        .and("exemption", code.code())
                                                        .toString()))
                                        .toList()))
                        .toList());
    }

    /** How often a code was cited, by one agency or in one year. */
    private static long cited(Exemptions report, String code, String agency, Integer year) {
        return report.byAgencyAndYear().stream()
                .filter(cell -> cell.code().equals(code))
                .filter(cell -> agency == null || cell.agency().equals(agency))
                .filter(cell -> year == null || cell.year() == year)
                .mapToLong(Cell::cited)
                .sum();
    }
}
