package org.declass.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.declass.history.SubjectKind;

/**
 * A clock as it stands on a day.
 *
 * @param number its number
 * @param purpose what it is about
 * @param side whose it is: when theirs lapses we gain a right, when ours lapses we lose one
 * @param state where it stands on the day
 * @param request the number of the request
 * @param subject what it runs for: the request, an item or a referral
 * @param about what of that it concerns, or null
 * @param agency the agency whose rule and calendar count
 * @param kind the kind of request
 * @param editor who of us files it
 * @param startEarliest the earliest day it can have begun on; day zero
 * @param earliestEvent what happened on that day
 * @param startLatest the latest day it can have begun on
 * @param latestEvent what happened on that day
 * @param pauses when it stood still, first and last days with a slash between
 * @param pausedSince since when it stands still, or null
 * @param dueByRule the due day by the rule alone; null where the rule leaves it to the letter
 * @param due the last day
 * @param fileBy for ours the last working day on or before it; null for theirs
 * @param lapsesOn the day after the due day
 * @param daysLeft calendar days up to the day to file by, or for theirs the due day; negative after it, null when ended
 * @param setByHand the day a person set, or null
 * @param setReason why
 * @param setBy who
 * @param rule the code and edition of the rule
 * @param verified whether somebody has checked the rule against its source
 * @param endedOn the day it ended, or null
 * @param explanation the arithmetic in one sentence, with the citation
 * @param subjectKind the sort of thing it runs for
 * @param edition which of its states this is, from 1 up
 * @param knownFrom since when it is known to stand so
 */
public record DeadlineRow(
        String number,
        Purpose purpose,
        Side side,
        DeadlineState state,
        String request,
        String subject,
        String about,
        String agency,
        Road kind,
        String editor,
        LocalDate startEarliest,
        StartingEvent earliestEvent,
        LocalDate startLatest,
        StartingEvent latestEvent,
        String pauses,
        LocalDate pausedSince,
        LocalDate dueByRule,
        LocalDate due,
        LocalDate fileBy,
        LocalDate lapsesOn,
        Long daysLeft,
        LocalDate setByHand,
        String setReason,
        String setBy,
        String rule,
        boolean verified,
        LocalDate endedOn,
        String explanation,
        @JsonIgnore SubjectKind subjectKind,
        @JsonIgnore int edition,
        @JsonIgnore Instant knownFrom) {

    /** The page of the thing it runs for; that of the request where it runs for one of its items. */
    public String subjectHref() {
        return switch (subjectKind) {
            case REFERRAL -> "/referrals/" + subject;
            case APPEAL -> "/appeals/" + subject;
            default -> "/requests/" + request;
        };
    }

    static DeadlineRow of(Deadline clock, LocalDate today) {
        var reckoned = clock.reckoned();
        var matter = clock.matter();
        var hand = clock.hand();
        return new DeadlineRow(
                clock.key(),
                clock.purpose(),
                reckoned.side(),
                DeadlineState.of(reckoned, clock.ended(), today),
                matter.request(),
                clock.of().key(),
                clock.about(),
                matter.agency(),
                matter.kind(),
                matter.editor(),
                reckoned.earliest(),
                reckoned.earliestEvent(),
                reckoned.latest(),
                reckoned.latestEvent(),
                reckoned.pauses(),
                reckoned.pausedSince(),
                reckoned.byRule(),
                reckoned.due(),
                reckoned.fileBy(),
                reckoned.lapsesOn(),
                daysLeft(clock, today),
                hand == null ? null : hand.due(),
                hand == null ? null : hand.reason(),
                hand == null ? null : hand.who(),
                reckoned.rule(),
                reckoned.verified(),
                clock.ended().on(),
                reckoned.explanation(),
                clock.of().kind(),
                clock.edition(),
                clock.knownFrom());
    }

    private static Long daysLeft(Deadline clock, LocalDate today) {
        if (clock.ended().how() != Ending.OPEN) {
            return null;
        }
        var stopped = clock.reckoned().pausedSince();
        return ChronoUnit.DAYS.between(
                stopped == null ? today : stopped, clock.reckoned().actBy());
    }
}
