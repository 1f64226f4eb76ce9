package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Tells other packages which clocks run. */
@ApplicationScoped
public class RunningClocks {

    private final Deadlines deadlines;

    RunningClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The requests that some clocks belong to, given by their numbers. */
    public List<String> requestsOf(Collection<String> numbers) {
        return numbers.isEmpty() ? List.of() : deadlines.requestsOf(numbers);
    }

    /**
     * The clocks of ours that run for a request on a day, so that a right would be lost by closing it.
     *
     * @param request the number of the request
     */
    public List<OpenClock> ofOurs(String request, LocalDate day) {
        return deadlines.of(request).stream()
                .filter(clock -> clock.reckoned().side() == Side.OURS)
                .filter(clock -> switch (DeadlineState.of(clock.reckoned(), clock.ended(), day)) {
                    case RUNNING, LAST_DAY, PAUSED -> true;
                    case AHEAD, LAPSED, MET, ACTED_ON, CANCELLED -> false;
                })
                .map(clock -> new OpenClock(
                        clock.key(), clock.purpose().label(), clock.reckoned().actBy()))
                .toList();
    }
}
