package org.declass.dashboard;

import java.util.List;
import java.util.Locale;
import org.declass.report.Highlights;
import org.declass.web.Chart;
import org.declass.web.Display;
import org.declass.web.Lately;

/**
 * What the reports come to, as the page shows it.
 *
 * @param counted when it was counted
 */
record Won(Lately.Counted<Highlights> counted) {

    private static final double DAYS_OF_A_YEAR = 365.25;

    public Highlights of() {
        return counted.of();
    }

    /** The year, without the comma of large numbers. */
    public String year() {
        return Integer.toString(of().decided().year());
    }

    /** The year before. */
    public String yearBefore() {
        return Integer.toString(of().decided().before().year());
    }

    public Chart byOutcome() {
        return BoardCharts.byOutcome(of().decided());
    }

    public Chart coverage() {
        return BoardCharts.coverage(of().coverage());
    }

    public Chart exemptions() {
        return BoardCharts.cited(of().exemptions());
    }

    /** The share of files that are public, in per cent. */
    public String publicShare() {
        return percent(of().coverage().publicShare());
    }

    /** How many record groups have files. */
    public int recordGroups() {
        var all = of().coverage();
        return all.byRecordGroup().size() + all.furtherRecordGroups();
    }

    /** The share of files never requested, in per cent. */
    public String neverRequested() {
        return percent(of().coverage().neverRequestedShare());
    }

    /** The share of contested answers that were reversed, in per cent. */
    public String reversed() {
        var rate = of().reversals().rate();
        return rate == null ? "None yet" : percent(rate);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    /** After what time half is decided. */
    public String median() {
        var all = of().timeToDecision();
        return all.medianDays() == null ? "over " + span(all.longestDays()) : span(all.medianDays());
    }

    public List<Highlights.WaitedFor> agencies() {
        return of().timeToDecision().byAgency();
    }

    /** After what time half of an agency's cases are decided. */
    public String median(Highlights.WaitedFor agency) {
        return agency.medianDays() == null ? "over " + span(agency.longestDays()) : span(agency.medianDays());
    }

    static String span(int days) {
        return days < DAYS_OF_A_YEAR
                ? Display.counted(days, "day")
                : String.format(Locale.ROOT, "%.1f years", days / DAYS_OF_A_YEAR);
    }
}
