package org.declass.request;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** What to do next about a case, from all who know a reason to do something. */
@ApplicationScoped
public class CaseSteps {

    private final List<NextSteps> known;

    CaseSteps(@All List<NextSteps> known) {
        this.known = known;
    }

    /** The steps, the most pressing first; to wait only where there is nothing else. */
    public List<NextStep> of(ReviewRequest request) {
        var all = known.stream().flatMap(some -> some.of(request).stream()).toList();
        var pressing = all.stream()
                .filter(step -> step.weight() != NextStep.Weight.WAIT)
                .toList();
        return (pressing.isEmpty() ? all : pressing)
                .stream()
                        .sorted(Comparator.comparing(NextStep::weight)
                                .thenComparing(NextStep::day, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
    }
}
