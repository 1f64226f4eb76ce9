package org.declass.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.declass.file.FileStatus;
import org.declass.report.AgeBand;
import org.declass.report.Names;
import org.declass.report.Tally;
import org.declass.request.Phase;
import org.declass.request.RequestStatus;
import org.declass.web.Href;

/** Takes the numbers of the dashboard from a tally, each with the list behind it. */
@ApplicationScoped
class Numbers {

    /** Closed in full, as far as we know. */
    static final List<FileStatus> WITHHELD =
            List.of(FileStatus.WITHDRAWN, FileStatus.REQUESTED, FileStatus.DENIED, FileStatus.WITHDRAWN_AGAIN);

    private static final List<RequestStatus> OPEN =
            Arrays.stream(RequestStatus.values()).filter(RequestStatus::isOpen).toList();

    /** The phases of requests that were sent and are not closed. */
    static final List<Phase> OPEN_PHASES =
            OPEN.stream().map(RequestStatus::phase).distinct().toList();

    private final Names names;

    Numbers(Names names) {
        this.names = names;
    }

    /** Lists of the same moment. */
    private static Href list(String path, LocalDate asOf) {
        return new Href(path).and("asOf", asOf);
    }

    private static Href openRequests(LocalDate asOf) {
        return list("/requests", asOf).and("phase", OPEN_PHASES);
    }

    private static Href outReferrals(LocalDate asOf) {
        return list("/referrals", asOf).and("out", true);
    }

    static Href withheldFiles(LocalDate asOf) {
        return list("/files", asOf).and("status", WITHHELD);
    }

    Dashboard.Totals totals(Tally tally, LocalDate asOf) {
        return new Dashboard.Totals(
                new Dashboard.Number(
                        requests(tally, row -> row.status().isOpen()),
                        openRequests(asOf).toString()),
                at(RequestStatus.AWAITING_US, tally, asOf),
                at(RequestStatus.DRAFT, tally, asOf),
                new Dashboard.Number(
                        tally.referrals().stream()
                                .filter(row -> row.status().isOut())
                                .mapToLong(Tally.Referrals::count)
                                .sum(),
                        outReferrals(asOf).toString()),
                new Dashboard.Number(
                        withheld(tally).stream().mapToLong(Tally.Files::count).sum(),
                        withheldFiles(asOf).toString()),
                new Dashboard.Number(
                        tally.files().stream().mapToLong(Tally.Files::count).sum(),
                        list("/files", asOf).toString()));
    }

    private static Dashboard.Number at(RequestStatus status, Tally tally, LocalDate asOf) {
        return new Dashboard.Number(
                requests(tally, row -> row.status() == status),
                list("/requests", asOf).and("status", status).toString());
    }

    private static long requests(Tally tally, Predicate<Tally.Requests> counted) {
        return tally.requests().stream()
                .filter(counted)
                .mapToLong(Tally.Requests::count)
                .sum();
    }

    List<Dashboard.OpenRequests> openRequests(Tally tally, LocalDate asOf) {
        return tally.requests().stream()
                .filter(row -> row.status().isOpen())
                .collect(Collectors.groupingBy(Tally.Requests::agency))
                .entrySet()
                .stream()
                .map(agency -> openRequests(agency.getKey(), agency.getValue(), asOf, tally.day()))
                .sorted(Comparator.comparingLong(
                                (Dashboard.OpenRequests row) -> row.total().count())
                        .reversed()
                        .thenComparing(Dashboard.OpenRequests::agency))
                .toList();
    }

    private Dashboard.OpenRequests openRequests(
            String agency, List<Tally.Requests> rows, LocalDate asOf, LocalDate day) {
        var sums = rows.stream()
                .collect(Collectors.groupingBy(Tally.Requests::status, Collectors.summingLong(Tally.Requests::count)));
        var all = sums.values().stream().mapToLong(Long::longValue).sum();
        return new Dashboard.OpenRequests(
                agency,
                names.agency(agency),
                new Dashboard.Number(
                        all, openRequests(asOf).and("agency", agency).toString()),
                OPEN.stream()
                        .map(status -> new Dashboard.StatusNumber(
                                status,
                                sums.getOrDefault(status, 0L),
                                list("/requests", asOf)
                                        .and("agency", agency)
                                        .and("status", status)
                                        .toString()))
                        .toList(),
                byAge(rows, openRequests(asOf).and("agency", agency), day));
    }

    private static List<Dashboard.AgeNumber> byAge(List<Tally.Requests> rows, Href list, LocalDate day) {
        var sums = rows.stream()
                .filter(row -> row.age() != null)
                .collect(Collectors.groupingBy(Tally.Requests::age, Collectors.summingLong(Tally.Requests::count)));
        return Arrays.stream(AgeBand.values())
                .map(age -> new Dashboard.AgeNumber(
                        age,
                        sums.getOrDefault(age, 0L),
                        list.and("sentFrom", age.sentFrom(day))
                                .and("sentTo", age.sentTo(day))
                                .toString()))
                .toList();
    }

    List<Dashboard.ReferralsOut> referralsOut(Tally tally, LocalDate asOf) {
        return tally.referrals().stream()
                .filter(row -> row.status().isOut())
                .collect(Collectors.groupingBy(Tally.Referrals::agency))
                .entrySet()
                .stream()
                .map(agency -> referralsOut(agency.getKey(), agency.getValue(), asOf))
                .sorted(Comparator.comparingLong(Dashboard.ReferralsOut::count)
                        .reversed()
                        .thenComparing(Dashboard.ReferralsOut::agency))
                .toList();
    }

    private Dashboard.ReferralsOut referralsOut(String agency, List<Tally.Referrals> rows, LocalDate asOf) {
        return new Dashboard.ReferralsOut(
                agency,
                names.agency(agency),
                rows.stream().mapToLong(Tally.Referrals::count).sum(),
                rows.stream()
                        .map(Tally.Referrals::oldest)
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                outReferrals(asOf).and("agency", agency).toString());
    }

    static List<Tally.Files> withheld(Tally tally) {
        return tally.files().stream()
                .filter(row -> WITHHELD.contains(row.status()))
                .toList();
    }
}
