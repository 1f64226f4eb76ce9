package org.declass.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of a timeline.
 *
 * @param position the entry's number in the whole tracker
 * @param day the day it happened
 * @param recordedAt when it was recorded
 * @param who who recorded it
 * @param phrase what was done: "referral returned"
 * @param subject what it was done to: "REF-4"
 * @param href the page of the subject, or null
 * @param move from which status to which, or null where none moved
 * @param note what the person noted, or null
 * @param changes the facts that changed
 * @param followed those of them that the tracker drew from the act by itself: clocks, findings, where files stand
 * @param corrects the number of the entry that this one puts right, or null
 */
public record TimelineEntry(
        long position,
        LocalDate day,
        Instant recordedAt,
        String who,
        String phrase,
        String subject,
        String href,
        Move move,
        String note,
        List<Fact> changes,
        List<Fact> followed,
        Long corrects) {

    /** As many as do no harm to those who skim. */
    private static final int FEW = 1;

    /** The changes one sees at once. */
    public List<Fact> shown() {
        return followed.size() <= FEW
                ? changes
                : changes.stream().filter(fact -> !followed.contains(fact)).toList();
    }

    /** The changes that are folded away, because so much followed by itself. */
    public List<Fact> folded() {
        return followed.size() <= FEW ? List.of() : followed;
    }

    /**
     * A step from one status to the next.
     *
     * @param from the status before, or null for a new thing
     * @param to the status after
     * @param tone the colour of the status after
     */
    public record Move(String from, String to, String tone) {}

    /**
     * A fact that changed.
     *
     * @param name which fact: "title"
     * @param before its value before, or null
     * @param after its value after, or null
     */
    public record Fact(String name, String before, String after) {}
}
