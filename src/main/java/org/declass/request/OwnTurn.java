package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.Purpose;
import org.declass.request.NextStep.Weight;
import org.declass.web.Viewer;

/** What a request waits for from us, as far as its own status says so. */
@ApplicationScoped
class OwnTurn implements NextSteps {

    private static final Set<Purpose> QUESTIONS =
            EnumSet.of(Purpose.STILL_INTERESTED, Purpose.FOIA_CLARIFY, Purpose.FEE_REPLY);

    private final DeadlineQueries deadlines;
    private final Viewer viewer;

    OwnTurn(DeadlineQueries deadlines, Viewer viewer) {
        this.deadlines = deadlines;
        this.viewer = viewer;
    }

    @Override
    public List<NextStep> of(ReviewRequest request) {
        var page = "/requests/" + request.number();
        if (request.filedBy() == FiledBy.OTHERS) {
            return List.of();
        }
        return switch (request.status()) {
            case DRAFT ->
                request.items().isEmpty()
                        ? ours("Add files", viewer.isEditor(), page + "/items/new", "It asks for nothing yet.")
                        : ours("Send it", viewer.isEditor(), page + "/sending/new", "It is a draft.");
            case AWAITING_US ->
                hasClock(request)
                        ? List.of()
                        : ours("Answer their question", viewer.isStaff(), page + "/answer/new", "They wait for us.");
            case DECIDED ->
                List.of(new NextStep(
                        Weight.ASK,
                        "Close it, or contest what they answered",
                        viewer.isEditor() ? page + "/closure/new" : null,
                        null,
                        "Everything is answered.",
                        List.of()));
            case SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, UNDER_APPEAL, CLOSED -> List.of();
        };
    }

    /** Then the clock says it, with its day. */
    private boolean hasClock(ReviewRequest request) {
        return deadlines.of(request.number()).stream()
                .anyMatch(clock -> clock.endedOn() == null && QUESTIONS.contains(clock.purpose()));
    }

    private static List<NextStep> ours(String act, boolean may, String form, String why) {
        return List.of(new NextStep(Weight.OUR_TURN, act, may ? form : null, null, why, List.of()));
    }
}
