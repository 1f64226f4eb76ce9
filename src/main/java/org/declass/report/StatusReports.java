package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.declass.file.FileStatus;
import org.declass.file.WithdrawalKind;
import org.declass.history.AsOf;
import org.declass.referral.ReferralStatus;
import org.declass.report.StatusReport.Count;
import org.declass.request.OutcomeSoFar;
import org.declass.request.Phase;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.web.Display;

/** Puts the status report together. */
@ApplicationScoped
class StatusReports {

    private final Tallies tallies;
    private final Names names;

    StatusReports(Tallies tallies, Names names) {
        this.tallies = tallies;
        this.names = names;
    }

    StatusReport of(StatusFilter filter, AsOf asOf) {
        var tally = tallies.count(filter, asOf);
        return new StatusReport(
                tally.day(),
                tally.knownOn(),
                tally.position(),
                requests(tally.requests()),
                items(tally.items()),
                referrals(tally.referrals()),
                files(tally.files()));
    }

    private StatusReport.Requests requests(List<Tally.Requests> rows) {
        ToLongFunction<Tally.Requests> count = Tally.Requests::count;
        return new StatusReport.Requests(
                total(rows, count),
                largestFirst(sums(rows, Tally.Requests::agency, count), names::agency),
                inOrder(RequestKind.values(), sums(rows, row -> row.kind().name(), count)),
                inOrder(RequestStatus.values(), sums(rows, row -> row.status().name(), count)),
                inOrder(Phase.values(), sums(rows, row -> row.status().phase().name(), count)),
                inOrder(
                        AgeBand.values(),
                        sums(
                                rows.stream().filter(row -> row.age() != null).toList(),
                                row -> row.age().name(),
                                count)));
    }

    private static StatusReport.Items items(List<Tally.Items> rows) {
        ToLongFunction<Tally.Items> count = Tally.Items::count;
        return new StatusReport.Items(
                total(rows, count),
                inOrder(
                        OutcomeSoFar.values(),
                        sums(rows, row -> OutcomeSoFar.of(row.outcome()).name(), count)));
    }

    private StatusReport.Referrals referrals(List<Tally.Referrals> rows) {
        ToLongFunction<Tally.Referrals> count = Tally.Referrals::count;
        return new StatusReport.Referrals(
                total(rows, count),
                largestFirst(sums(rows, Tally.Referrals::agency, count), names::agency),
                inOrder(ReferralStatus.values(), sums(rows, row -> row.status().name(), count)),
                rows.stream()
                        .sorted(Comparator.comparing(Tally.Referrals::agency).thenComparing(Tally.Referrals::status))
                        .map(row -> new Count(
                                row.agency() + "/" + row.status(),
                                names.agency(row.agency()) + ", " + Display.label(row.status()),
                                row.count()))
                        .toList());
    }

    private StatusReport.Files files(List<Tally.Files> rows) {
        ToLongFunction<Tally.Files> count = Tally.Files::count;
        return new StatusReport.Files(
                total(rows, count),
                inOrder(FileStatus.values(), sums(rows, row -> row.status().name(), count)),
                inOrder(WithdrawalKind.values(), sums(rows, row -> row.kind().name(), count)),
                largestFirst(
                        sums(rows, row -> row.recordGroup() == null ? "" : row.recordGroup(), count),
                        names::recordGroup));
    }

    private static <T> long total(List<T> rows, ToLongFunction<T> count) {
        return rows.stream().mapToLong(count).sum();
    }

    private static <T> Map<String, Long> sums(List<T> rows, Function<T, String> key, ToLongFunction<T> count) {
        return rows.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.summingLong(count)));
    }

    /** Every constant, also those that nothing stands at. */
    private static List<Count> inOrder(Enum<?>[] constants, Map<String, Long> sums) {
        return Arrays.stream(constants)
                .map(constant ->
                        new Count(constant.name(), Display.label(constant), sums.getOrDefault(constant.name(), 0L)))
                .toList();
    }

    private static List<Count> largestFirst(Map<String, Long> sums, Function<String, String> label) {
        return sums.entrySet().stream()
                .map(sum -> new Count(sum.getKey(), label.apply(sum.getKey()), sum.getValue()))
                .sorted(Comparator.comparingLong(Count::count).reversed())
                .toList();
    }
}
