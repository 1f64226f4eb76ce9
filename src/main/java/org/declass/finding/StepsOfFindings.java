package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.request.NextStep;
import org.declass.request.NextStep.Weight;
import org.declass.request.NextSteps;
import org.declass.request.ReviewRequest;

/** What the open findings of a request give reason to ask about. */
@ApplicationScoped
class StepsOfFindings implements NextSteps {

    private final FindingQueries queries;

    StepsOfFindings(FindingQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<NextStep> of(ReviewRequest request) {
        return queries.holding(request.number()).stream()
                .filter(row -> row.status() == FindingStatus.OPEN)
                .map(row -> new NextStep(
                        Weight.ASK,
                        row.check().label(),
                        row.href(),
                        null,
                        row.sentence(),
                        List.of(new NextStep.Source(row.number(), row.href()))))
                .toList();
    }
}
