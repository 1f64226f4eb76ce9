package org.declass.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.declass.history.Change;
import org.declass.history.Differences;
import org.declass.history.HistoryEntry;
import org.declass.history.Subject;

/** What is right instead of a mistaken entry. */
sealed interface Correction {

    /** The position of the mistaken entry. */
    long mistaken();

    /** The course as it is right. */
    Course right(Course wrong);

    /** Puts the numbers right that came with the mistaken act; what changes, for the entry, besides the status. */
    List<Change> on(Course wrong, Numbers numbers, Subject request);

    /**
     * It did not happen: the request stands where it stood before.
     *
     * @param entry the mistaken entry
     * @param since the day of the move before
     */
    record TakenBack(HistoryEntry entry, LocalDate since) implements Correction {

        @Override
        public long mistaken() {
            return entry.position();
        }

        @Override
        public Course right(Course wrong) {
            return wrong.takenBack(RequestStatus.valueOf(entry.fromStatus()), since);
        }

        @Override
        public List<Change> on(Course wrong, Numbers numbers, Subject request) {
            return new ArrayList<>(numbers.letGo(entry.verb()));
        }
    }

    /**
     * It happened on another day.
     *
     * @param entry the mistaken entry
     * @param dates the days as they are right
     */
    record OnAnotherDay(HistoryEntry entry, RequestDates dates) implements Correction {

        @Override
        public long mistaken() {
            return entry.position();
        }

        @Override
        public Course right(Course wrong) {
            return wrong.on(dates);
        }

        @Override
        public List<Change> on(Course wrong, Numbers numbers, Subject request) {
            if (entry.verb() == org.declass.history.Verb.ACKNOWLEDGED) {
                numbers.move(entry.verb(), dates.acknowledgedOn());
            }
            return new ArrayList<>(Differences.between(request, wrong.dates(), dates));
        }
    }
}
