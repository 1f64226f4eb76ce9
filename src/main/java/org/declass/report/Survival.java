package org.declass.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Which share of cases is still undecided after so many days, where some are open yet: the product-limit estimate (E. L.
 * Kaplan, P. Meier, "Nonparametric estimation from incomplete observations", Journal of the American Statistical
 * Association 53, 1958) with the variance of Greenwood (1926). A case that ends undecided on the day of a decision was
 * still waiting at that decision.
 *
 * <p>The band of 95 % is taken on the scale of log(-log), so that it stays between 0 and 1; the one of the median is read
 * off it where it crosses one half (Brookmeyer and Crowley 1982).
 *
 * @param cases how many cases
 * @param decided how many of them are decided
 * @param longest the days of the case that was watched longest, 0 where there is none
 * @param observed what happened after how many days, ascending
 * @param steps the days with decisions, ascending
 */
record Survival(long cases, long decided, int longest, List<Observed> observed, List<Step> steps) {

    private static final double Z_OF_95_PERCENT = 1.959963984540054;
    /** Far below a share of one case, far above what rounding does. */
    private static final double ROUNDING = 1e-12;

    /**
     * Cases that were watched for the same time.
     *
     * @param days how long
     * @param decided how many were decided then
     * @param undecided how many were last seen undecided then
     */
    record Observed(int days, long decided, long undecided) {

        private Observed and(Observed other) {
            return new Observed(days, decided + other.decided, undecided + other.undecided);
        }
    }

    /**
     * A day with decisions.
     *
     * @param days the days since the sending
     * @param atRisk how many had been watched until then without a decision
     * @param decided how many were decided then
     * @param undecided the share that is undecided after it, 0 to 1
     * @param error the standard error of that share
     * @param low the lower end of the band of 95 %
     * @param high its upper end
     */
    record Step(int days, long atRisk, long decided, double undecided, double error, double low, double high) {}

    static Survival of(Collection<Observed> observations) {
        var byDays = new TreeMap<Integer, Observed>();
        observations.forEach(each -> byDays.merge(each.days(), each, Observed::and));
        var observed = List.copyOf(byDays.values());
        var decided = observed.stream().mapToLong(Observed::decided).sum();
        var cases = decided + observed.stream().mapToLong(Observed::undecided).sum();
        return new Survival(cases, decided, byDays.isEmpty() ? 0 : byDays.lastKey(), observed, steps(observed, cases));
    }

    private static List<Step> steps(List<Observed> observed, long cases) {
        var steps = new ArrayList<Step>();
        var atRisk = cases;
        var share = 1.0;
        var greenwood = 0.0;
        for (var each : observed) {
            if (each.decided() > 0) {
                share *= (double) (atRisk - each.decided()) / atRisk;
                greenwood += (double) each.decided() / (atRisk * (double) (atRisk - each.decided()));
                steps.add(step(each, atRisk, share, greenwood));
            }
            atRisk -= each.decided() + each.undecided();
        }
        return List.copyOf(steps);
    }

    /** Where nothing is left there is nothing to estimate the band from. */
    private static Step step(Observed at, long atRisk, double share, double greenwood) {
        if (atRisk == at.decided()) {
            return new Step(at.days(), atRisk, at.decided(), 0, 0, 0, 0);
        }
        var spread = Math.exp(Z_OF_95_PERCENT * Math.sqrt(greenwood) / Math.abs(Math.log(share)));
        return new Step(
                at.days(),
                atRisk,
                at.decided(),
                share,
                share * Math.sqrt(greenwood),
                Math.pow(share, spread),
                Math.pow(share, 1 / spread));
    }

    /** After how many days this share is decided, such as 0.5; null where it is not reached yet. */
    Integer decidedBy(double part) {
        return crossing(Step::undecided, 1 - part);
    }

    /** The lower end of the interval of 95 % for the median, in days; null where it is not reached yet. */
    Integer medianFrom() {
        return crossing(Step::low, 0.5);
    }

    /** The upper end of it; null where it has none. */
    Integer medianTo() {
        return crossing(step -> step.undecided() == 0 ? 1 : step.high(), 0.5);
    }

    private Integer crossing(ToDoubleFunction<Step> of, double share) {
        return steps.stream()
                .filter(step -> of.applyAsDouble(step) <= share + ROUNDING)
                .map(Step::days)
                .findFirst()
                .orElse(null);
    }

    /** The share that is undecided after so many days; null where no case was watched that long. */
    Double undecidedAfter(int days) {
        if (days > longest && !(decided > 0 && steps.get(steps.size() - 1).undecided() == 0)) {
            return null;
        }
        return steps.stream()
                .filter(step -> step.days() <= days)
                .reduce((one, later) -> later)
                .map(Step::undecided)
                .orElse(1.0);
    }

    /** How many were watched for so many days without a decision before them. */
    long atRisk(int days) {
        return observed.stream()
                .filter(each -> each.days() >= days)
                .mapToLong(each -> each.decided() + each.undecided())
                .sum();
    }
}
