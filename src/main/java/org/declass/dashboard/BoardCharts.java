package org.declass.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.declass.report.AgeBand;
import org.declass.report.Highlights;
import org.declass.web.Chart;

/** The charts of the dashboard. */
class BoardCharts {

    /** Agencies drawn at most. */
    static final int AGENCIES = 8;

    private static final int EXEMPTIONS = 6;

    private BoardCharts() {}

    /** The longer they wait, the more it ought to be seen. */
    private static String tone(AgeBand age) {
        return switch (age) {
            case UNDER_6_MONTHS, FROM_6_TO_12_MONTHS -> "info";
            case FROM_1_TO_2_YEARS, FROM_2_TO_5_YEARS -> "warn";
            case FROM_5_TO_10_YEARS, OVER_10_YEARS -> "bad";
        };
    }

    static Chart openByAge(List<Dashboard.OpenRequests> agencies) {
        var ages = Arrays.stream(AgeBand.values())
                .filter(age ->
                        agencies.stream().anyMatch(agency -> agency.of(age).count() > 0))
                .toList();
        return new Chart(
                "Open requests by agency and by time since they were sent",
                "Agency",
                ages.stream()
                        .map(age -> new Chart.Series(age.label(), tone(age)))
                        .toList(),
                agencies.stream()
                        .limit(AGENCIES)
                        .map(agency -> new Chart.Row(
                                agency.name(),
                                agency.total().href(),
                                ages.stream()
                                        .map(agency::of)
                                        .map(number -> new Chart.Count(number.count(), number.href()))
                                        .toList()))
                        .toList());
    }

    static Chart byOutcome(Highlights.Decided decided) {
        return counted("Decisions of " + decided.year() + " by outcome", "Outcome", decided.byOutcome());
    }

    static Chart cited(List<Highlights.Counted> exemptions) {
        return counted(
                "Decisions by the exemption they cite",
                "Exemption",
                exemptions.stream().limit(EXEMPTIONS).toList());
    }

    private static Chart counted(String title, String heading, List<Highlights.Counted> counts) {
        return Chart.of(
                title,
                heading,
                "Decisions",
                counts.stream()
                        .map(each -> Chart.Row.of(each.label(), each.count(), each.href()))
                        .toList());
    }

    /** Only what some file has come to is a column. */
    static Chart coverage(Highlights.Covered covered) {
        var groups = covered.byRecordGroup();
        var seen = groups.isEmpty()
                ? List.<Integer>of()
                : IntStream.range(0, groups.get(0).byStanding().size())
                        .filter(at -> groups.stream()
                                .anyMatch(group -> group.byStanding().get(at).count() > 0))
                        .boxed()
                        .toList();
        return new Chart(
                "Withdrawn files by record group and by how far they have come",
                "Record group",
                seen.stream()
                        .map(at -> groups.get(0).byStanding().get(at))
                        .map(standing -> new Chart.Series(standing.label(), standing.tone()))
                        .toList(),
                groups.stream().map(group -> row(group, seen)).toList());
    }

    private static Chart.Row row(Highlights.RecordGroup group, List<Integer> seen) {
        return new Chart.Row(
                group.label(),
                group.href(),
                seen.stream()
                        .map(at -> group.byStanding().get(at))
                        .map(standing -> new Chart.Count(standing.count(), standing.href()))
                        .toList());
    }
}
