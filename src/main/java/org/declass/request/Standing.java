package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.declass.web.Display;
import org.declass.web.IllegalAct;

/**
 * Where a request stands, and what is needed to find the way back from a pause.
 *
 * @param status its status
 * @param since the day it came there
 * @param pause the agency's question, while we owe the answer
 * @param ending how it was closed, while it is
 * @param counts how much of it is where
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) RequestStatus status,
        @Column(name = "status_since") LocalDate since,
        @Embedded Pause pause,
        @Embedded Ending ending,
        @Embedded Counts counts) {

    Standing {
        pause = pause == null ? Pause.NONE : pause;
        ending = ending == null ? Ending.NONE : ending;
        counts = counts == null ? Counts.NONE : counts;
    }

    static Standing draft(LocalDate since) {
        return new Standing(RequestStatus.DRAFT, since, Pause.NONE, Ending.NONE, Counts.NONE);
    }

    /** A step to another status; refused where there is no such arrow. */
    Standing at(RequestStatus next, LocalDate day) {
        if (!status.next().contains(next)) {
            throw new IllegalAct(
                    "There is no way from “%s” to “%s”.".formatted(Display.label(status), Display.label(next)),
                    words(status));
        }
        return new Standing(next, day, pause, ending, counts);
    }

    /** Makes sure that an act is possible now. */
    void require(RequestAct act, String number) {
        if (!status.acts().contains(act)) {
            throw IllegalAct.at(status, number, act.label(), words(status));
        }
    }

    private static List<String> words(RequestStatus status) {
        return status.acts().stream().map(RequestAct::word).toList();
    }

    /** The agency asks us something and waits. */
    Standing asked(Letters.Question asked, LocalDate day) {
        return with(Pause.of(status, asked)).at(RequestStatus.AWAITING_US, day);
    }

    /** We answered; it stands where it stood before the question. */
    Standing answered(LocalDate day) {
        return at(pause.from(), day).with(Pause.NONE);
    }

    /** Every item has an answer, and with that the agency's question is none any more. */
    Standing decided(LocalDate day) {
        return at(RequestStatus.DECIDED, day).with(Pause.NONE);
    }

    /** Somebody else has it, who has not acknowledged it yet. */
    Standing rerouted(LocalDate day) {
        return status == RequestStatus.SENT ? this : at(RequestStatus.SENT, day);
    }

    Standing closed(CloseReason reason, LocalDate day) {
        return with(new Ending(status, reason)).at(RequestStatus.CLOSED, day);
    }

    /** It is taken up again where it stood. */
    Standing reopened(LocalDate day) {
        return at(ending.from(), day).with(Ending.NONE);
    }

    /** The act that led here did not happen: it stands where it stood before, since then. */
    Standing takenBack(RequestStatus before, LocalDate earlier) {
        return switch (status) {
            case AWAITING_US -> with(Pause.NONE).at(before, earlier);
            case CLOSED -> with(Ending.NONE).at(before, earlier);
            case DRAFT, SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, DECIDED, UNDER_APPEAL -> at(before, earlier);
        };
    }

    /** Stands there since another day, where the day of the act that led there was wrong. */
    Standing movedSince(RequestDates wrong, RequestDates right) {
        return switch (status) {
            case SENT -> since(wrong.sentOn(), right.sentOn());
            case ACKNOWLEDGED -> since(wrong.acknowledgedOn(), right.acknowledgedOn());
            case IN_REVIEW -> since(wrong.reviewStartedOn(), right.reviewStartedOn());
            case DECIDED -> since(wrong.decidedOn(), right.decidedOn());
            case CLOSED -> since(wrong.closedOn(), right.closedOn());
            case DRAFT, REFERRED, AWAITING_US, UNDER_APPEAL -> this;
        };
    }

    /** Stands as sent since another day, where the day of the rerouting that led there was wrong. */
    Standing reroutedOn(LocalDate wrong, LocalDate right) {
        return status == RequestStatus.SENT ? since(wrong, right) : this;
    }

    private Standing since(LocalDate wrong, LocalDate right) {
        return since.equals(wrong) ? new Standing(status, right, pause, ending, counts) : this;
    }

    /** Has these items. */
    Standing counting(List<RequestItem> items) {
        return new Standing(status, since, pause, ending, counts.of(items));
    }

    /** Follows its referrals: with any of them out it stands as referred, with none it is in review again. */
    Standing referralsOut(int out, LocalDate day) {
        var asked = pause.from() == null ? pause : pause.from(following(pause.from(), out));
        var ended = ending.from() == null ? ending : ending.from(following(ending.from(), out));
        var next = following(status, out);
        var counted = new Standing(status, since, asked, ended, counts.referralsOut(out));
        return next == status ? counted : counted.at(next, day);
    }

    private static RequestStatus following(RequestStatus now, int out) {
        return switch (now) {
            case SENT, ACKNOWLEDGED, IN_REVIEW -> out > 0 ? RequestStatus.REFERRED : now;
            case REFERRED -> out > 0 ? now : RequestStatus.IN_REVIEW;
            case DRAFT, AWAITING_US, DECIDED, UNDER_APPEAL, CLOSED -> now;
        };
    }

    private Standing with(Pause other) {
        return new Standing(status, since, other, ending, counts);
    }

    private Standing with(Ending other) {
        return new Standing(status, since, pause, other, counts);
    }
}
