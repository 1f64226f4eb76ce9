package org.declass.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.declass.deadline.Start;
import org.declass.deadline.StartingEvent;
import org.declass.deadline.Starts;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;

/**
 * A letter that says no to something, wholly or in part.
 *
 * @param answers what it says on each item
 * @param nth which of the letters of its stage that begin with the same item it is, from 1; after a remand there are several
 */
record DenialLetter(List<ClockCourse.Answered> answers, int nth) {

    /** The longest text about a clock. */
    private static final int MOST = 400;

    DeterminationFacts facts() {
        return answers.get(0).facts();
    }

    List<Integer> items() {
        return answers.stream().map(ClockCourse.Answered::item).toList();
    }

    /** Tells its clocks from those of the other letters. */
    String mark() {
        return nth == 1 ? "" : String.valueOf(nth);
    }

    Subject subject(String request) {
        return new Subject(SubjectKind.ITEM, request + "/" + answers.get(0).item());
    }

    /** When we had it: between its date and the day it was recorded, where nobody noted the day. */
    Starts starts() {
        var mailed = facts().letterDate();
        var recorded = answers.get(0).recordedOn();
        var at = facts().stage() == Stage.INITIAL ? StartingEvent.DENIAL_RECEIVED : StartingEvent.FINAL_DECISION;
        var had = facts().receivedOn() != null ? facts().receivedOn() : recorded.isBefore(mailed) ? mailed : recorded;
        var received = facts().receivedOn() != null
                ? Start.on(had, at)
                : new Start(mailed, StartingEvent.DENIAL_MAILED, had, at);
        return new Starts(received, Map.of())
                .but(StartingEvent.DENIAL_MAILED, Start.on(mailed, StartingEvent.DENIAL_MAILED));
    }

    /** The day of the letter, where that counts. */
    LocalDate date() {
        return facts().letterDate();
    }

    String about() {
        var items = answers.stream()
                .map(answer -> String.valueOf(answer.item()))
                .distinct()
                .toList();
        var text = (items.size() == 1 ? "item " : "items ") + String.join(", ", items);
        return text.length() <= MOST ? text : items.size() + " items";
    }
}
