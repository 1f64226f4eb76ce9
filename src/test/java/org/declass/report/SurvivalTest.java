package org.declass.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.declass.report.Survival.Observed;
import org.junit.jupiter.api.Tag;

@Tag("one-engine")
class SurvivalTest {

    /** A case, watched for so many days. */
    record Case(int days, boolean decided) {}

    /**
     * Remissions of leukemia under 6-mercaptopurine, in weeks (Freireich and others, Blood 21, 1963), the example of nearly
     * every textbook; the shares and standard errors are those of J. P. Klein and M. L. Moeschberger, Survival
     * Analysis, section 4.2.
     */
    @Example
    void agreesWithTheTextbookOnLeukemia() {
        var treated = of(ended(6, 6, 6, 7, 10, 13, 16, 22, 23), watched(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35));

        assertThat(treated.cases()).isEqualTo(21);
        assertThat(treated.decided()).isEqualTo(9);
        assertThat(treated.steps()).extracting(Survival.Step::days).containsExactly(6, 7, 10, 13, 16, 22, 23);
        assertThat(treated.steps()).extracting(Survival.Step::atRisk).containsExactly(21L, 17L, 15L, 12L, 11L, 7L, 6L);
        assertThat(treated.steps())
                .extracting(step -> rounded(step.undecided()))
                .containsExactly(0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448);
        assertThat(treated.steps())
                .extracting(step -> rounded(step.error()))
                .containsExactly(0.076, 0.087, 0.096, 0.107, 0.114, 0.128, 0.135);
        assertThat(treated.decidedBy(0.5)).isEqualTo(23);
        assertThat(treated.decidedBy(0.25)).isEqualTo(13);
        assertThat(treated.decidedBy(0.75)).isNull();
        assertThat(treated.medianFrom()).isEqualTo(13);
        assertThat(treated.medianTo()).isNull();
        assertThat(treated.longest()).isEqualTo(35);
    }

    /** The patients without the drug, all of whom were watched to the end: the plain share is the estimate. */
    @Example
    void isThePlainShareWhereNothingIsOpen() {
        var untreated = of(ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23), watched());

        assertThat(untreated.undecidedAfter(10)).isCloseTo(8 / 21.0, within(1e-12));
        assertThat(untreated.steps().stream()
                        .filter(step -> step.days() == 8)
                        .findFirst()
                        .map(step -> rounded(step.error()))
                        .orElseThrow())
                .isEqualTo(0.106);
        assertThat(untreated.decidedBy(0.5)).isEqualTo(8);
        assertThat(untreated.decidedBy(1)).isEqualTo(23);
        assertThat(untreated.undecidedAfter(5000)).isZero();
    }

    @Example
    void saysNothingThatNobodyWaitedFor() {
        var open = of(ended(100), watched(30, 400, 400, 400));

        assertThat(open.decidedBy(0.5)).isNull();
        assertThat(open.medianFrom()).isEqualTo(100);
        assertThat(open.medianTo()).isNull();
        assertThat(open.undecidedAfter(400)).isCloseTo(0.75, within(1e-12));
        assertThat(open.undecidedAfter(401)).isNull();
        assertThat(open.atRisk(31)).isEqualTo(4);
        assertThat(Survival.of(List.of()).cases()).isZero();
        assertThat(Survival.of(List.of()).undecidedAfter(0)).isEqualTo(1);
    }

    /**
     * Efron (1967): every case weighs the same; the weight of one that was last seen undecided goes in equal parts to all
     * that were watched longer. What weighs after a day is the share undecided then.
     */
    @Property(tries = 500)
    void agreesWithHandingOnTheWeights(@ForAll("cases") List<Case> cases) {
        var survival = Survival.of(cases.stream()
                .map(each -> new Observed(each.days(), each.decided() ? 1 : 0, each.decided() ? 0 : 1))
                .toList());

        assertThat(survival.cases()).isEqualTo(cases.size());
        for (var step : survival.steps()) {
            assertThat(step.undecided()).isCloseTo(byWeights(cases, step.days()), within(1e-9));
            assertThat(step.low()).isBetween(0.0, step.undecided());
            assertThat(step.high()).isBetween(step.undecided(), 1.0);
        }
        var median = survival.decidedBy(0.5);
        if (median != null) {
            assertThat(byWeights(cases, median)).isLessThanOrEqualTo(0.5 + 1e-9);
            assertThat(byWeights(cases, median - 1)).isGreaterThan(0.5 - 1e-9);
        } else {
            assertThat(byWeights(cases, survival.longest())).isGreaterThan(0.5 - 1e-9);
        }
    }

    private static double byWeights(List<Case> cases, int day) {
        var inOrder = cases.stream()
                .sorted(Comparator.comparingInt(Case::days).thenComparing(each -> !each.decided()))
                .toList();
        var weights =
                new ArrayList<>(inOrder.stream().map(each -> 1.0 / cases.size()).toList());
        for (var i = 0; i < inOrder.size() - 1; i++) {
            if (!inOrder.get(i).decided()) {
                var part = weights.get(i) / (inOrder.size() - 1 - i);
                weights.set(i, 0.0);
                IntStream.range(i + 1, inOrder.size()).forEach(later -> weights.set(later, weights.get(later) + part));
            }
        }
        return IntStream.range(0, inOrder.size())
                .filter(i -> inOrder.get(i).days() > day
                        || i == inOrder.size() - 1 && !inOrder.get(i).decided())
                .mapToDouble(weights::get)
                .sum();
    }

    @Provide
    Arbitrary<List<Case>> cases() {
        var one = Combinators.combine(Arbitraries.integers().between(0, 40), Arbitraries.of(true, false))
                .as(Case::new);
        return one.list().ofMinSize(1).ofMaxSize(60);
    }

    private static Survival of(List<Observed> ended, List<Observed> watched) {
        var all = new ArrayList<>(ended);
        all.addAll(watched);
        return Survival.of(all);
    }

    private static List<Observed> ended(int... days) {
        return IntStream.of(days).mapToObj(day -> new Observed(day, 1, 0)).toList();
    }

    private static List<Observed> watched(int... days) {
        return IntStream.of(days).mapToObj(day -> new Observed(day, 0, 1)).toList();
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
