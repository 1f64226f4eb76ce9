package org.declass.finding;

import java.time.LocalDate;
import java.util.List;
import org.declass.deadline.DeadlineRow;

/**
 * What a check hits upon.
 *
 * @param mark tells it from others of the same check in the same request, for as long as it is the same matter
 * @param basis the facts it rests on; a dismissal holds while they stay as they are
 * @param places the items it concerns
 * @param sentence what is odd and what to ask for
 * @param until the last day it holds; null where it does not end by itself
 * @param citation where the rule stands by which its days are reckoned; null where it has no more than its check
 * @param verified whether that rule has been checked
 */
record Hit(
        String mark,
        String basis,
        List<FindingPlace> places,
        String sentence,
        LocalDate until,
        String citation,
        boolean verified) {

    Hit(String mark, String basis, List<FindingPlace> places, String sentence, LocalDate until) {
        this(mark, basis, places, sentence, until, null, true);
    }

    /** One about a letter. */
    static Hit of(Letter letter, String basis, String sentence) {
        return new Hit(letter.mark(), basis, letter.places(), sentence, null);
    }

    /** One about an item, answered or not. */
    static Hit of(Part part, String mark, String basis, String sentence) {
        return new Hit(mark, basis, List.of(part.place()), sentence, null);
    }

    /** The same up to a day. */
    Hit until(LocalDate day) {
        return new Hit(mark, basis, places, sentence, day, citation, verified);
    }

    /** The same, by the rule under which a clock runs. */
    Hit by(DeadlineRow clock, Dossier dossier) {
        return under(dossier.citations().get(clock.rule()), clock.verified());
    }

    /** The same, by a rule that stands there. */
    Hit under(String rule, boolean isChecked) {
        return new Hit(mark, basis, places, sentence, until, rule, isChecked);
    }
}
