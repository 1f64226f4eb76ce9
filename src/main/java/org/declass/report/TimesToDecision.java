package org.declass.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.history.AsOf;
import org.declass.report.TimeToDecision.Group;
import org.declass.report.TimeToDecision.Share;
import org.declass.request.RequestKind;
import org.declass.web.BadQuery;
import org.declass.web.Display;

/** Estimates how long decisions take. */
@ApplicationScoped
class TimesToDecision {

    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final List<Integer> YEARS = List.of(1, 2, 5);

    private final Waits waits;
    private final Reckoned reckoned;
    private final Names names;
    private final Clock clock;

    TimesToDecision(Waits waits, Reckoned reckoned, Names names, Clock clock) {
        this.waits = waits;
        this.reckoned = reckoned;
        this.names = names;
        this.clock = clock;
    }

    /**
     * The report with the estimates behind it.
     *
     * @param report the report
     * @param curves the estimate for each agency, by code, for each kind, by name, and for all, by the empty key
     */
    record Estimated(TimeToDecision report, Map<String, Survival> curves) {}

    /**
     * The estimate.
     *
     * @throws BadQuery where the day lies ahead
     */
    Estimated of(SentFilter filter) {
        var asOf = AsOf.of(filter.asOf, clock);
        if (filter.until != null && filter.until.isAfter(asOf.day())) {
            throw new BadQuery(
                    "until",
                    asOf.isNow()
                            ? "Lies ahead; today is " + asOf.day() + "."
                            : "Lies after asOf: nobody knew on that day what would happen.");
        }
        var day = filter.until == null ? asOf.day() : filter.until;
        return reckoned.answer(Estimated.class, filter.at("").toString(), () -> anew(filter, day, asOf));
    }

    private Estimated anew(SentFilter filter, LocalDate day, AsOf asOf) {
        var rows = waits.count(filter, day, asOf);
        var all = groups(rows, row -> "", key -> "All");
        var report = new TimeToDecision(
                day,
                filter.milestone(),
                rows.stream()
                        .map(Waits.Wait::sentOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                all.isEmpty() ? null : all.get(0),
                groups(rows, row -> row.kind().name(), kind -> Display.label(RequestKind.valueOf(kind))),
                groups(rows, Waits.Wait::agency, names::agency),
                groups(rows, row -> row.agency() + "/" + row.kind(), this::agencyAndKind),
                curve(rows));
        var curves = Stream.<Function<Waits.Wait, String>>of(
                        row -> "", row -> row.kind().name(), Waits.Wait::agency)
                .flatMap(by -> apart(rows, by).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, group -> survival(group.getValue()), (one, same) -> one));
        return new Estimated(report, curves);
    }

    private String agencyAndKind(String key) {
        var cut = key.lastIndexOf('/');
        return names.agency(key.substring(0, cut)) + ", " + Display.label(RequestKind.valueOf(key.substring(cut + 1)));
    }

    private static List<Group> groups(
            List<Waits.Wait> rows, Function<Waits.Wait, String> key, Function<String, String> label) {
        return apart(rows, key).entrySet().stream()
                .map(group -> group(group.getKey(), label.apply(group.getKey()), group.getValue()))
                .sorted(Comparator.comparingLong(Group::cases).reversed().thenComparing(Group::key))
                .toList();
    }

    private static Map<String, List<Waits.Wait>> apart(List<Waits.Wait> rows, Function<Waits.Wait, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key));
    }

    private static Survival survival(List<Waits.Wait> rows) {
        return Survival.of(rows.stream()
                .map(row -> row.ending() == Waits.Ending.DECIDED
                        ? new Survival.Observed(row.days(), row.count(), 0)
                        : new Survival.Observed(row.days(), 0, row.count()))
                .toList());
    }

    private static Group group(String key, String label, List<Waits.Wait> rows) {
        var survival = survival(rows);
        return new Group(
                key,
                label,
                survival.cases(),
                survival.decided(),
                ended(rows, Waits.Ending.OPEN),
                ended(rows, Waits.Ending.CLOSED),
                survival.decidedBy(0.25),
                survival.decidedBy(0.5),
                survival.medianFrom(),
                survival.medianTo(),
                survival.decidedBy(0.75),
                survival.longest(),
                YEARS.stream().map(years -> share(survival, years)).toList());
    }

    private static Share share(Survival survival, int years) {
        var days = (int) Math.round(years * DAYS_OF_A_YEAR);
        return new Share(years, survival.undecidedAfter(days), survival.atRisk(days));
    }

    private static long ended(List<Waits.Wait> rows, Waits.Ending how) {
        return rows.stream()
                .filter(row -> row.ending() == how)
                .mapToLong(Waits.Wait::count)
                .sum();
    }

    private static List<TimeToDecision.Point> curve(List<Waits.Wait> rows) {
        return survival(rows).steps().stream()
                .map(step -> new TimeToDecision.Point(
                        step.days(), step.atRisk(), step.decided(), step.undecided(), step.low(), step.high()))
                .toList();
    }
}
