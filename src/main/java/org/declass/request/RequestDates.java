package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.declass.history.Verb;

/**
 * The days that matter on a request's way; null while they have not come.
 *
 * @param sentOn when we sent it
 * @param receivedOn when the agency says it received it
 * @param acknowledgedOn the date of the letter of receipt
 * @param reviewStartedOn when the review began
 * @param decidedOn when the last answer was given
 * @param closedOn when it was closed
 */
@Embeddable
public record RequestDates(
        @Column(name = "sent_on") LocalDate sentOn,
        @Column(name = "received_on") LocalDate receivedOn,
        @Column(name = "acknowledged_on") LocalDate acknowledgedOn,
        @Column(name = "review_started_on") LocalDate reviewStartedOn,
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "closed_on") LocalDate closedOn) {

    static final RequestDates NONE = new RequestDates(null, null, null, null, null, null);

    /** The acts whose day is one of these, and can be put right as such. */
    static final Set<Verb> DATED = EnumSet.of(Verb.SENT, Verb.ACKNOWLEDGED, Verb.REVIEW_STARTED, Verb.CLOSED);

    RequestDates sent(LocalDate day) {
        return new RequestDates(day, receivedOn, acknowledgedOn, reviewStartedOn, decidedOn, closedOn);
    }

    RequestDates acknowledged(LocalDate letter, LocalDate received) {
        return new RequestDates(sentOn, received, letter, reviewStartedOn, decidedOn, closedOn);
    }

    RequestDates reviewStarted(LocalDate day) {
        return new RequestDates(sentOn, receivedOn, acknowledgedOn, day, decidedOn, closedOn);
    }

    /** Somebody else has it, of whose receipt and review nobody knows yet. */
    RequestDates rerouted() {
        return new RequestDates(sentOn, null, null, null, decidedOn, closedOn);
    }

    RequestDates decided(LocalDate day) {
        return new RequestDates(sentOn, receivedOn, acknowledgedOn, reviewStartedOn, day, closedOn);
    }

    RequestDates closed(LocalDate day) {
        return new RequestDates(sentOn, receivedOn, acknowledgedOn, reviewStartedOn, decidedOn, day);
    }

    /** The day by which the agency was asked; far off while it is not. */
    public LocalDate askedBy() {
        return sentOn == null ? LocalDate.MAX : sentOn;
    }

    /** The day that an act gave, if it has given one that holds. */
    Optional<LocalDate> of(Verb act) {
        return Optional.ofNullable(
                switch (act) {
                    case SENT -> sentOn;
                    case ACKNOWLEDGED -> acknowledgedOn;
                    case REVIEW_STARTED -> reviewStartedOn;
                    case CLOSED -> closedOn;
                    default -> null;
                });
    }

    /** The days that still hold where the request stands at an earlier status again. */
    RequestDates keptAt(RequestStatus earlier) {
        return switch (earlier) {
            case DRAFT -> NONE;
            case SENT -> acknowledged(null, null).reviewStarted(null).closed(null);
            case ACKNOWLEDGED -> reviewStarted(null).closed(null);
            case IN_REVIEW, REFERRED, AWAITING_US, DECIDED, UNDER_APPEAL -> closed(null);
            case CLOSED -> this;
        };
    }
}
