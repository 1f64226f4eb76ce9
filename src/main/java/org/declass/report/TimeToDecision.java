package org.declass.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long decisions take, with those who still wait counted as such. Days are calendar days since the sending, shares lie
 * between 0 and 1.
 *
 * @param until the day it is looked at
 * @param milestone what the time runs to
 * @param sentFrom the day the earliest of them was sent; null where there is none
 * @param all all of them together; null where there is none
 * @param byKind by the road they are filed under
 * @param byAgency by the agency they are addressed to, those with most cases first
 * @param byAgencyAndKind by both; the key is {@code DOE/MDR}
 * @param curve the estimate for all, day by day on which something was decided
 */
record TimeToDecision(
        LocalDate until,
        Milestone milestone,
        LocalDate sentFrom,
        Group all,
        List<Group> byKind,
        List<Group> byAgency,
        List<Group> byAgencyAndKind,
        List<Point> curve) {

    /**
     * Cases that are estimated together.
     *
     * @param key what they have in common, as filters name it
     * @param label the same in words
     * @param cases how many
     * @param decided how many of them are decided
     * @param open how many still wait
     * @param closed how many were closed without the decision
     * @param quarter after how many days a quarter is decided; null while that cannot be said
     * @param median after how many days half are decided; null while that cannot be said
     * @param medianFrom the lower end of its interval of 95 %; null while there is none
     * @param medianTo the upper end of it; null while there is none
     * @param threeQuarters after how many days three quarters are decided; null while that cannot be said
     * @param longest the days of the one that was watched longest
     * @param after the share that is undecided after some years
     */
    record Group(
            @Schema(examples = "DOE") String key,
            @Schema(examples = "Department of Energy") String label,
            long cases,
            long decided,
            long open,
            long closed,
            Integer quarter,
            Integer median,
            Integer medianFrom,
            Integer medianTo,
            Integer threeQuarters,
            int longest,
            List<Share> after) {}

    /**
     * The share that is undecided after some years.
     *
     * @param years how many
     * @param undecided the share; null where nobody was watched that long
     * @param atRisk how many were watched that long without a decision before; a share of few says little
     */
    record Share(int years, Double undecided, long atRisk) {}

    /**
     * A point of the curve.
     *
     * @param days the days since the sending
     * @param atRisk how many waited until then
     * @param decided how many were decided on that day
     * @param undecided the share that is undecided after it
     * @param low the lower end of its band of 95 %
     * @param high the upper end of it
     */
    record Point(int days, long atRisk, long decided, double undecided, double low, double high) {}

    /**
     * A group as a row of a table.
     *
     * @param section what is estimated by what: {@code byAgency}
     * @param key what they have in common
     * @param label the same in words
     * @param cases how many
     * @param decided how many of them are decided
     * @param open how many still wait
     * @param closed how many were closed without the decision
     * @param quarterDays after how many days a quarter is decided
     * @param medianDays after how many days half are decided
     * @param medianFromDays the lower end of its interval of 95 %
     * @param medianToDays the upper end of it
     * @param threeQuartersDays after how many days three quarters are decided
     * @param longestDays the days of the one watched longest
     * @param undecidedAfter1Year the share undecided after a year
     * @param undecidedAfter2Years the share undecided after two years
     * @param undecidedAfter5Years the share undecided after five years
     * @param milestone what the time runs to
     * @param until the day it is looked at
     */
    record Line(
            String section,
            String key,
            String label,
            long cases,
            long decided,
            long open,
            long closed,
            Integer quarterDays,
            Integer medianDays,
            Integer medianFromDays,
            Integer medianToDays,
            Integer threeQuartersDays,
            int longestDays,
            Double undecidedAfter1Year,
            Double undecidedAfter2Years,
            Double undecidedAfter5Years,
            Milestone milestone,
            LocalDate until) {}

    /** The whole report as rows. */
    @JsonIgnore
    List<Line> lines() {
        return Stream.of(
                        Stream.ofNullable(all).map(group -> line("all", group)),
                        byKind.stream().map(group -> line("byKind", group)),
                        byAgency.stream().map(group -> line("byAgency", group)),
                        byAgencyAndKind.stream().map(group -> line("byAgencyAndKind", group)))
                .flatMap(lines -> lines)
                .toList();
    }

    private Line line(String section, Group of) {
        return new Line(
                section,
                of.key(),
                of.label(),
                of.cases(),
                of.decided(),
                of.open(),
                of.closed(),
                of.quarter(),
                of.median(),
                of.medianFrom(),
                of.medianTo(),
                of.threeQuarters(),
                of.longest(),
                of.after().get(0).undecided(),
                of.after().get(1).undecided(),
                of.after().get(2).undecided(),
                milestone,
                until);
    }
}
