package org.declass.request;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.declass.history.Verb;

/**
 * The course of a request up to a past day, told once more from its changes in the order they were recorded: each act moves
 * it, and what was put right by then is right.
 */
class CourseThen {

    /** What of a request is read here. */
    static final List<String> FIELDS =
            List.of("status", "sentOn", "receivedOn", "acknowledgedOn", "reviewStartedOn", "closedOn");

    private final Deque<Move> moves = new ArrayDeque<>();
    private RequestDates dates = RequestDates.NONE;

    /**
     * A change of its status or of one of its days.
     *
     * @param request its number
     * @param field what changed
     * @param before its value before, or null
     * @param after its value after, or null
     * @param on the day of the act
     * @param verb the act
     */
    record Step(String request, String field, String before, String after, LocalDate on, Verb verb) {}

    private record Move(RequestStatus status, LocalDate since, Verb act) {}

    void take(Step step) {
        if (step.field().equals("status")) {
            move(RequestStatus.valueOf(step.after()), step);
        } else {
            dates = with(step.field(), day(step.after()));
            correct(step);
        }
    }

    /** A correction of an act takes it back: it stands where it stood before, since it stood there. */
    private void move(RequestStatus target, Step step) {
        if (step.verb() == Verb.CORRECTED) {
            takeBack(target, step);
            return;
        }
        moves.push(new Move(target, step.on(), step.verb()));
        dates = switch (step.verb()) {
            case SENT -> dates.sent(step.on());
            case ACKNOWLEDGED -> dates.acknowledged(step.on(), null);
            case REVIEW_STARTED -> dates.reviewStarted(step.on());
            case CLOSED -> dates.closed(step.on());
            case REOPENED -> dates.closed(null);
            default -> dates;
        };
    }

    private void takeBack(RequestStatus target, Step step) {
        moves.poll();
        var before = moves.isEmpty() ? new Move(target, step.on(), step.verb()) : moves.poll();
        var since = dates.of(before.act()).orElse(before.since());
        moves.push(new Move(target, since, before.act()));
        dates = dates.keptAt(target);
    }

    /** The day of the act that led there was another one. */
    private void correct(Step step) {
        var last = moves.peek();
        if (step.verb() == Verb.CORRECTED
                && last != null
                && step.field().equals(dayOf(last.status()))
                && last.since().equals(day(step.before()))
                && step.after() != null) {
            moves.poll();
            moves.push(new Move(last.status(), day(step.after()), last.act()));
        }
    }

    private static String dayOf(RequestStatus status) {
        return switch (status) {
            case SENT -> "sentOn";
            case ACKNOWLEDGED -> "acknowledgedOn";
            case IN_REVIEW -> "reviewStartedOn";
            case CLOSED -> "closedOn";
            case DRAFT, REFERRED, AWAITING_US, DECIDED, UNDER_APPEAL -> null;
        };
    }

    private RequestDates with(String field, LocalDate day) {
        return switch (field) {
            case "sentOn" -> dates.sent(day);
            case "receivedOn" -> dates.acknowledged(dates.acknowledgedOn(), day);
            case "acknowledgedOn" -> dates.acknowledged(day, dates.receivedOn());
            case "reviewStartedOn" -> dates.reviewStarted(day);
            case "closedOn" -> dates.closed(day);
            default -> dates;
        };
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    RequestStatus status() {
        return moves.element().status();
    }

    /** Whether its answers decided it, and not what an appeal brought. */
    boolean isDecidedByAnswers() {
        return status() == RequestStatus.DECIDED && moves.element().act() == Verb.DETERMINED;
    }

    LocalDate since() {
        return moves.element().since();
    }

    RequestDates dates() {
        return dates;
    }
}
