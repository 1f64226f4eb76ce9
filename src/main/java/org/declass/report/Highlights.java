package org.declass.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the reports come to, in short: decided, opened, asked for, waited for, turned on appeal, cited. Each number is that of
 * its report.
 *
 * @param decided what was decided in the year
 * @param coverage how much of what is withdrawn was ever asked for
 * @param timeToDecision how long decisions take
 * @param reversals what our appeals brought
 * @param exemptions the exemptions that most decisions cite, at most six
 * @param exemptionReport the page of their report
 */
public record Highlights(
        Decided decided,
        Covered coverage,
        Waited timeToDecision,
        Turned reversals,
        List<Counted> exemptions,
        String exemptionReport) {

    /**
     * A number with the list behind it.
     *
     * @param key what is counted, as filters name it
     * @param label the same in words
     * @param count how many
     * @param href the page of the list
     */
    public record Counted(
            @Schema(examples = "DENIED_IN_FULL") String key,
            @Schema(examples = "Denied in full") String label,
            long count,

            @Schema(examples = "/determinations?outcome=DENIED_IN_FULL")
            String href) {}

    /**
     * What was decided in a year.
     *
     * @param year the calendar year of the letters
     * @param count how many decisions on items
     * @param href the page of their list
     * @param pagesInFull pages released in full, as far as letters say how many
     * @param pagesInFullList the page of the list of the decisions they are summed over
     * @param pagesInPart pages released with excisions
     * @param pagesInPartList the page of the list of the decisions they are summed over
     * @param before the same of the year before; null beside that
     * @param byOutcome what was answered, without what was not
     * @param report the page of the report
     */
    public record Decided(
            int year,
            long count,
            String href,
            long pagesInFull,
            String pagesInFullList,
            long pagesInPart,
            String pagesInPartList,
            Decided before,
            List<Counted> byOutcome,
            String report) {}

    /**
     * How much of what is withdrawn was ever asked for.
     *
     * @param files how many files there are
     * @param neverRequestedShare the share never requested, 0 to 1
     * @param neverRequested the page of the list of these
     * @param publicShare the share released in part or in full, 0 to 1
     * @param publicFiles the page of the list of these
     * @param byRecordGroup by record group, those with most files first, at most six
     * @param furtherRecordGroups how many more there are
     * @param report the page of the report
     * @param folders the same folder by folder, those with most that were never requested first
     */
    public record Covered(
            long files,
            double neverRequestedShare,
            String neverRequested,
            double publicShare,
            String publicFiles,
            List<RecordGroup> byRecordGroup,
            int furtherRecordGroups,
            String report,
            String folders) {}

    /**
     * The files of a record group by how far they have come.
     *
     * @param key its code; empty where it is not known
     * @param label the same in words
     * @param count how many files
     * @param href the page of their list
     * @param byStanding how far they have come, in a fixed order
     */
    public record RecordGroup(
            @Schema(examples = "59") String key,

            @Schema(examples = "RG 59 General Records of the Department of State")
            String label,

            long count,
            String href,
            List<Standing> byStanding) {}

    /**
     * Files that have come equally far.
     *
     * @param key what is counted
     * @param label the same in words
     * @param tone the colour in charts
     * @param count how many
     * @param href the page of the list
     */
    public record Standing(
            @Schema(examples = "NEVER_REQUESTED") String key,
            @Schema(examples = "Never requested") String label,
            @Schema(examples = "neutral") String tone,
            long count,
            String href) {}

    /**
     * How long decisions take, with those who still wait counted as such.
     *
     * @param answer the answer in a sentence
     * @param cases how many requests were sent
     * @param casesList the page of their list; null where none was sent
     * @param decided how many of them are decided
     * @param decidedList the page of their list; null where none was sent
     * @param medianDays after how many days half are decided; null while that cannot be said
     * @param longestDays the days of the one that was watched longest
     * @param byAgency by the agency they are addressed to, those with most cases first, at most six
     * @param report the page of the report
     */
    public record Waited(
            String answer,
            long cases,
            String casesList,
            long decided,
            String decidedList,
            Integer medianDays,
            int longestDays,
            List<WaitedFor> byAgency,
            String report) {}

    /**
     * How long the decisions of an agency take.
     *
     * @param agency its code
     * @param name its name
     * @param cases the requests that were sent to it
     * @param open those that still wait
     * @param medianDays after how many days half are decided; null while that cannot be said
     * @param longestDays the days of the one that was watched longest
     */
    public record WaitedFor(
            @Schema(examples = "DOE") String agency,
            @Schema(examples = "Department of Energy") String name,
            Counted cases,
            Counted open,
            Integer medianDays,
            int longestDays) {}

    /**
     * What our appeals brought, item by item.
     *
     * @param compared how many items came back reversed or upheld
     * @param reversed how many of these were reversed, in full or in part
     * @param open how many are not decided yet
     * @param rate reversed, of those compared, 0 to 1; null where there is none
     * @param comparedList the page of the list of those compared
     * @param reversedList that of those reversed
     * @param openList that of those not decided yet
     * @param report the page of the report
     */
    public record Turned(
            long compared,
            long reversed,
            long open,
            Double rate,

            @Schema(
                    examples =
                            "/appealed-items?filedBy=US&cameTo=REVERSED_IN_FULL&cameTo=REVERSED_IN_PART&cameTo=UPHELD")
            String comparedList,

            @Schema(examples = "/appealed-items?filedBy=US&cameTo=REVERSED_IN_FULL&cameTo=REVERSED_IN_PART")
            String reversedList,

            @Schema(examples = "/appealed-items?filedBy=US&cameTo=OPEN")
            String openList,

            String report) {}
}
