package org.declass.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.report.AgeBand;
import org.declass.report.Highlights;
import org.declass.request.QuestionKind;
import org.declass.request.RequestStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to do, what is stuck, what was won, what was recorded last. Every number names the list behind it.
 *
 * @param day the day it speaks of
 * @param position the position of the tracker
 * @param totals how much there is of everything
 * @param toDo what the clocks call for
 * @param openRequests requests that were sent and are not closed
 * @param referralsOut referrals that are not back
 * @param withheldByRecordGroup files that are closed in full
 * @param withheldByKind the same files by why they were withdrawn, as stated
 * @param waitingForUs the requests whose agency waits for our answer, the longest first; at most ten
 * @param drafts requests that were not sent yet, the oldest first; at most ten
 * @param highlights what the reports come to, in short
 * @param recordedLast the last ten entries of the history
 */
public record Dashboard(
        LocalDate day,
        long position,
        Totals totals,
        ToDo toDo,
        List<OpenRequests> openRequests,
        List<ReferralsOut> referralsOut,
        List<Withheld> withheldByRecordGroup,
        List<Withheld> withheldByKind,
        List<Case> waitingForUs,
        List<Case> drafts,
        Highlights highlights,
        List<Recorded> recordedLast) {

    Dashboard with(Highlights all) {
        return new Dashboard(
                day,
                position,
                totals,
                toDo,
                openRequests,
                referralsOut,
                withheldByRecordGroup,
                withheldByKind,
                waitingForUs,
                drafts,
                all,
                recordedLast);
    }

    /**
     * A number and the list behind it.
     *
     * @param count how many
     * @param href the page of the list
     */
    public record Number(
            long count,

            @Schema(examples = "/requests?status=AWAITING_US")
            String href) {}

    /**
     * How much there is of everything.
     *
     * @param open requests that were sent and are not closed
     * @param awaitingUs requests whose agency waits for our answer
     * @param drafts requests not sent yet
     * @param referralsOut referrals that are not back
     * @param withheld files closed in full
     * @param files all files
     */
    public record Totals(
            Number open, Number awaitingUs, Number drafts, Number referralsOut, Number withheld, Number files) {}

    /**
     * The open requests with one agency.
     *
     * @param agency its code
     * @param name its name
     * @param total how many in all
     * @param byStatus how many stand where; every open status in its order
     * @param byAge how many were sent how long ago; every age in its order
     */
    public record OpenRequests(
            String agency, String name, Number total, List<StatusNumber> byStatus, List<AgeNumber> byAge) {

        AgeNumber of(AgeBand age) {
            return byAge.get(age.ordinal());
        }
    }

    /**
     * How many are of an age.
     *
     * @param age how long ago they were sent
     * @param count how many
     * @param href the page of the list
     */
    public record AgeNumber(AgeBand age, long count, String href) {}

    /**
     * How many stand at a status.
     *
     * @param status the status
     * @param count how many
     * @param href the page of the list
     */
    public record StatusNumber(RequestStatus status, long count, String href) {}

    /**
     * The referrals that one agency has.
     *
     * @param agency its code
     * @param name its name
     * @param count how many
     * @param oldest the day the oldest was sent, or else learned of
     * @param href the page of the list
     */
    public record ReferralsOut(String agency, String name, long count, LocalDate oldest, String href) {}

    /**
     * Files closed in full.
     *
     * @param key the record group or the kind; empty where no record group is known
     * @param label the same in words
     * @param count how many
     * @param href the page of the list; null where the list cannot be asked for it
     */
    public record Withheld(String key, String label, long count, String href) {}

    /**
     * A request that waits for us.
     *
     * @param number its number
     * @param title what it asks for
     * @param agency the code of the agency
     * @param since how long it has stood there
     * @param question what the agency asks, or null
     * @param answerBy the day it asks for the answer by, or null
     * @param reckonedBy where it names none, the day to answer by as we reckon; null where no rule says how long
     * @param verified whether somebody has checked the rule of that day; null where none is reckoned
     * @param href its page
     */
    public record Case(
            String number,
            String title,
            String agency,
            LocalDate since,
            QuestionKind question,
            LocalDate answerBy,
            LocalDate reckonedBy,
            Boolean verified,
            String href) {}

    /**
     * An entry of the history.
     *
     * @param position its number in the whole tracker
     * @param happenedOn the day it happened
     * @param recordedAt when it was recorded
     * @param who who recorded it
     * @param what what was done
     * @param subject to what
     * @param href its page, or null
     */
    public record Recorded(
            long position,
            LocalDate happenedOn,
            Instant recordedAt,
            String who,
            String what,
            String subject,
            String href) {}
}
