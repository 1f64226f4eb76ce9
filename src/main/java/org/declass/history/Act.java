package org.declass.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Who does something, when, on which day, by which way; passed into every verb, and the pen by which the verb writes
 * its one history entry.
 *
 * @param who the sign-in name of the person, or the name of the token's owner
 * @param via the door it came through: {@code web}, {@code api}, {@code import I-3}, {@code sample}
 * @param recordedAt when it was recorded here
 * @param happenedOn the day it happened out there; never after the day it is recorded
 * @param note what the person wants to remember about it, or null
 * @param journal where the entry goes
 */
public record Act(String who, String via, Instant recordedAt, LocalDate happenedOn, String note, Journal journal) {

    /** The same act on another day. */
    public Act on(LocalDate day) {
        return new Act(who, via, recordedAt, day, note, journal);
    }

    /** The same act with a note. */
    public Act noting(String words) {
        return new Act(who, via, recordedAt, happenedOn, words, journal);
    }

    /** The same act as a part of another verb: what it would write joins the changes of that verb's one entry. */
    public Act partOf(List<Change> changes) {
        return new Act(who, via, recordedAt, happenedOn, note, entry -> changes.addAll(entry.changes()));
    }

    /** Writes the one entry of a verb. */
    public void records(Verb verb, Subject subject, Case of, Change... changes) {
        records(verb, subject, of, Arrays.asList(changes));
    }

    /** Writes the one entry of a verb. */
    public void records(Verb verb, Subject subject, Case of, List<Change> changes) {
        journal.write(new HistoryEntry(this, verb, subject, of, null, changes));
    }

    /** Writes the entry of a correction; {@code corrected} is the position of the entry that was wrong. */
    public void corrects(long corrected, Subject subject, Case of, List<Change> changes) {
        journal.write(new HistoryEntry(this, Verb.CORRECTED, subject, of, corrected, changes));
    }
}
