package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.web.Invalid;

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

    RequestDates sent(LocalDate day) {
        return new RequestDates(day, receivedOn, acknowledgedOn, reviewStartedOn, decidedOn, closedOn);
    }

    RequestDates acknowledged(LocalDate letter, LocalDate received) {
        return new RequestDates(sentOn, received, letter, reviewStartedOn, decidedOn, closedOn);
    }

    RequestDates reviewStarted(LocalDate day) {
        return new RequestDates(sentOn, receivedOn, acknowledgedOn, day, decidedOn, closedOn);
    }

    RequestDates decided(LocalDate day) {
        return new RequestDates(sentOn, receivedOn, acknowledgedOn, reviewStartedOn, day, closedOn);
    }

    RequestDates closed(LocalDate day) {
        return new RequestDates(sentOn, receivedOn, acknowledgedOn, reviewStartedOn, decidedOn, day);
    }

    /**
     * Makes sure that nothing the agency did comes before the sending.
     *
     * @throws Invalid where something does
     */
    void inOrder() {
        if (sentOn != null
                && Stream.of(acknowledgedOn, reviewStartedOn, decidedOn, closedOn)
                        .filter(Objects::nonNull)
                        .anyMatch(day -> day.isBefore(sentOn))) {
            throw new Invalid("rightDay", "Then something would have happened before it was sent on " + sentOn + ".");
        }
    }
}
