package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Verb;
import org.declass.request.ReviewRequest;
import org.declass.request.ReviewRequests;

/** Looks through requests that were recorded before these checks were there, a chunk in a transaction. */
@ApplicationScoped
@Transactional
class SweepDesk {

    private static final int CHUNK = 100;

    private final SweepProgress progress;
    private final ReviewRequests requests;
    private final FindingsFollow follow;
    private final Acts acts;

    SweepDesk(SweepProgress progress, ReviewRequests requests, FindingsFollow follow, Acts acts) {
        this.progress = progress;
        this.requests = requests;
        this.follow = follow;
        this.acts = acts;
    }

    /** Looks through the next requests; false where there are none, or another node looks at them. */
    boolean next() {
        var done = progress.done();
        var chunk = done.map(known -> progress.after(known, CHUNK)).orElse(List.of());
        if (chunk.isEmpty()
                || !progress.advance(done.get(), chunk.get(chunk.size() - 1).id())) {
            return false;
        }
        chunk.forEach(next -> look(requests.get(next.number())));
        return true;
    }

    private void look(ReviewRequest request) {
        var act = acts.by("tracker", "check");
        List<Change> changes = follow.settle(request, act.recordedAt());
        if (!changes.isEmpty()) {
            act.records(Verb.CHECKED, request.subject(), Case.ofRequest(request.number()), changes);
        }
    }
}
