package org.declass.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.declass.deadline.DeadlineFilter;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.DeadlineRow;
import org.declass.deadline.DeadlineState;
import org.declass.web.PageQuery;

/** Finds the clocks of a calendar: all that run, and for a while those that have ended, so that calendars drop them. */
@ApplicationScoped
class ClocksOfFeed {

    /** The most events of a calendar; programs that show them choke on more. */
    static final int MOST = 5000;

    /** How long an ended clock is still named as cancelled: longer than anybody's calendar stays switched off. */
    static final Duration ENDED_STAY = Duration.ofDays(90);

    private static final List<DeadlineState> ENDS =
            Arrays.stream(DeadlineState.values()).filter(DeadlineState::isEnd).toList();
    private static final List<DeadlineState> OPEN = Arrays.stream(DeadlineState.values())
            .filter(state -> !state.isEnd())
            .toList();

    private final DeadlineQueries deadlines;
    private final Clock clock;

    ClocksOfFeed(DeadlineQueries deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Some clocks.
     *
     * @param rows those still to come, the next first; then those past, the latest first; then the ended
     * @param leftOut how many that run had no room
     */
    record Found(List<DeadlineRow> rows, long leftOut) {}

    Found of(CalendarFilter filter) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var coming = filter.in(OPEN);
        coming.dueFrom = today;
        var past = filter.in(OPEN);
        past.dueTo = today.minusDays(1);
        var rows = new ArrayList<DeadlineRow>(some(coming, "due", MOST));
        if (rows.size() < MOST) {
            rows.addAll(some(past, "-due", MOST - rows.size()));
        }
        var leftOut = rows.size() < MOST ? 0 : deadlines.count(filter.in(OPEN)) - MOST;
        var ended = filter.in(ENDS);
        ended.updatedSince = clock.instant().minus(ENDED_STAY);
        rows.addAll(some(ended, "-due", MOST));
        return new Found(rows, leftOut);
    }

    private List<DeadlineRow> some(DeadlineFilter filter, String sort, int most) {
        var page = PageQuery.first(most);
        page.sort = sort;
        return deadlines.matching(filter, page).items();
    }
}
