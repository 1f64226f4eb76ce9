package org.declass.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.DeadlineRow;
import org.declass.deadline.DeadlineState;
import org.declass.deadline.Stake;
import org.declass.request.RequestRow;

/** Finds the day up to which a question of an agency waits for our answer. */
@ApplicationScoped
class Questions {

    private static final List<DeadlineState> OPEN = List.of(
            DeadlineState.AHEAD,
            DeadlineState.RUNNING,
            DeadlineState.PAUSED,
            DeadlineState.LAST_DAY,
            DeadlineState.LAPSED);

    private final DeadlineQueries deadlines;

    Questions(DeadlineQueries deadlines) {
        this.deadlines = deadlines;
    }

    /**
     * A request whose agency waits for our answer.
     *
     * @param clock the clock of the question; null where the letter names no day and no rule says how long
     */
    record Question(RequestRow request, DeadlineRow clock) {}

    /** The questions of some requests with their clocks; where several run, the next day counts. */
    List<Question> of(List<RequestRow> requests, RadarQuery query) {
        var filter = query.clocks(Stake.QUESTION);
        filter.state = OPEN;
        var numbers = requests.stream().map(RequestRow::number).toList();
        var clocks = deadlines.of(numbers, filter).stream()
                .collect(Collectors.toMap(DeadlineRow::request, Function.identity(), (next, later) -> next));
        return requests.stream()
                .map(request -> new Question(request, clocks.get(request.number())))
                .toList();
    }
}
