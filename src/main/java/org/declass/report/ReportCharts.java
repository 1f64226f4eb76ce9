package org.declass.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.declass.referral.ReferralStatus;
import org.declass.report.StatusReport.Count;
import org.declass.request.Phase;
import org.declass.request.RequestStatus;
import org.declass.web.Chart;
import org.declass.web.Conditions;
import org.declass.web.Display;
import org.declass.web.Href;

/**
 * The report as charts, each number a link to the list behind it, where there is one.
 *
 * @param filter what was asked for
 * @param report the answer
 */
record ReportCharts(StatusFilter filter, StatusReport report) {

    List<Chart> requests() {
        var list = filter.requestList();
        var counts = report.requests();
        return drawn(
                chart("By agency", "Agency", counts.byAgency(), count -> list.only("agency", count.key())),
                chart("By status", "Status", counts.byStatus(), count -> list.only("status", count.key())),
                chart("By kind", "Kind", counts.byKind(), count -> list.only("kind", count.key())),
                chart("By phase", "Whose turn it is", counts.byPhase(), count -> list.only("phase", count.key())),
                chart("Open ones by time since sending", "Sent", counts.byAge(), this::sent));
    }

    private Href sent(Count count) {
        var band = AgeBand.valueOf(count.key());
        var open = Arrays.stream(RequestStatus.values())
                .filter(RequestStatus::isOpen)
                .map(RequestStatus::phase)
                .distinct()
                .filter(this::isAskedFor)
                .toList();
        return filter.requestList()
                .only("phase", open)
                .only("sentFrom", last(filter.sentFrom, band.sentFrom(report.asOf())))
                .only("sentTo", first(filter.sentTo, band.sentTo(report.asOf())));
    }

    private static LocalDate last(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private boolean isAskedFor(Phase phase) {
        return filter.phase == null
                || filter.phase.stream().allMatch(java.util.Objects::isNull)
                || filter.phase.contains(phase);
    }

    List<Chart> items() {
        var list = filter.itemList();
        return drawn(
                chart("By outcome", "Outcome", report.items().byOutcome(), count -> list.only("outcome", count.key())));
    }

    List<Chart> referrals() {
        var rows = new LinkedHashMap<String, List<Count>>();
        report.referrals()
                .byAgencyAndStatus()
                .forEach(count -> rows.computeIfAbsent(
                                count.key().substring(0, count.key().indexOf('/')), agency -> new ArrayList<>())
                        .add(count));
        var series = Arrays.stream(ReferralStatus.values())
                .map(status -> new Chart.Series(Display.label(status), status.tone()))
                .toList();
        return drawn(new Chart(
                "By agency and status",
                "Agency",
                series,
                report.referrals().byAgency().stream()
                        .map(agency -> row(agency, rows.get(agency.key())))
                        .toList()));
    }

    private Chart.Row row(Count agency, List<Count> byStatus) {
        var list = filter.referralList().only("agency", agency.key());
        return new Chart.Row(
                agency.label(),
                list.toString(),
                Arrays.stream(ReferralStatus.values())
                        .map(status -> new Chart.Count(
                                count(byStatus, agency.key() + "/" + status),
                                list.only("status", status).toString()))
                        .toList());
    }

    private static long count(List<Count> counts, String key) {
        return counts.stream()
                .filter(count -> count.key().equals(key))
                .mapToLong(Count::count)
                .sum();
    }

    List<Chart> files() {
        var list = filter.fileList();
        var counts = report.files();
        return drawn(
                chart("By status", "Status", counts.byStatus(), count -> list.only("status", count.key())),
                chart(
                        "By kind of withdrawal",
                        "Kind",
                        counts.byWithdrawalKind(),
                        count -> list.only("kind", count.key())),
                chart(
                        "By record group",
                        "Record group",
                        counts.byRecordGroup(),
                        count -> list.only("recordGroup", count.key().isEmpty() ? Conditions.ABSENT : count.key())));
    }

    private Chart chart(String title, String heading, List<Count> counts, Function<Count, Href> list) {
        return Chart.of(
                title,
                heading,
                "Count",
                counts.stream()
                        .filter(count -> count.count() > 0)
                        .map(count -> Chart.Row.of(
                                count.label(), count.count(), list.apply(count).toString()))
                        .toList());
    }

    private static List<Chart> drawn(Chart... charts) {
        return Stream.of(charts).filter(chart -> !chart.rows().isEmpty()).toList();
    }
}
