package org.declass.deadline;

import java.time.LocalDate;
import java.util.List;
import org.declass.history.Subject;

/**
 * A clock that ought to be there, as it follows from what is recorded of a case.
 *
 * @param purpose what it is about
 * @param matter the case
 * @param subject the thing it runs for
 * @param mark tells it from others of the same purpose and subject; empty where there is but one
 * @param about what of the subject it concerns, in a few words, or null
 * @param starts the days it can begin on; null where it begins with the lapse of another
 * @param lapseOf the purpose of the clock of the same subject with whose lapse it begins, or null
 * @param pauses the times it stood still
 * @param more the letter by which the agency takes more time, or null
 * @param stated the day that the agency's letter names, or null
 * @param ended whether it has ended
 */
public record Wanted(
        Purpose purpose,
        Matter matter,
        Subject subject,
        String mark,
        String about,
        Starts starts,
        Purpose lapseOf,
        List<Pause> pauses,
        MoreTime more,
        LocalDate stated,
        Ended ended) {

    /** A clock that begins on some day. */
    public static Wanted of(Purpose purpose, Matter matter, Subject subject, Starts starts, Ended ended) {
        return new Wanted(purpose, matter, subject, "", null, starts, null, List.of(), null, null, ended);
    }

    /** A clock that begins on the day another one of the same subject lapses. */
    public static Wanted afterLapse(Purpose purpose, Purpose of, Matter matter, Subject subject, Ended ended) {
        return new Wanted(purpose, matter, subject, "", null, null, of, List.of(), null, null, ended);
    }

    /** The same, concerning something. */
    public Wanted about(String words) {
        return new Wanted(purpose, matter, subject, mark, words, starts, lapseOf, pauses, more, stated, ended);
    }

    /** The same, as one of several. */
    public Wanted marked(String newMark) {
        return new Wanted(purpose, matter, subject, newMark, about, starts, lapseOf, pauses, more, stated, ended);
    }

    /** The same with these pauses. */
    public Wanted pausing(List<Pause> newPauses) {
        return new Wanted(purpose, matter, subject, mark, about, starts, lapseOf, newPauses, more, stated, ended);
    }

    /** The same with the letter by which the agency takes more time; null where there is none. */
    public Wanted extendedBy(MoreTime letter) {
        return new Wanted(purpose, matter, subject, mark, about, starts, lapseOf, pauses, letter, stated, ended);
    }

    /** The same with the day that the letter names; null where it names none. */
    public Wanted statedBy(LocalDate day) {
        return new Wanted(purpose, matter, subject, mark, about, starts, lapseOf, pauses, more, day, ended);
    }

    /** What tells it from all other clocks. */
    String key() {
        return key(purpose, subject) + (mark.isEmpty() ? "" : " " + mark);
    }

    static String key(Purpose purpose, Subject subject) {
        return purpose + " " + subject.kind() + " " + subject.key();
    }
}
