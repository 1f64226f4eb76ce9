package org.declass.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.web.Display;

/** What stands in the way of closing a request; each is a named policy, so that a person sees all of them at once. */
enum CloseObstacle {
    /** The agency waits for our answer. */
    WE_OWE_AN_ANSWER {
        @Override
        Optional<String> in(ReviewRequest request, Letters.Closure closure) {
            return request.status() == RequestStatus.AWAITING_US
                    ? Optional.of("The agency waits for our answer ("
                            + Display.label(request.standing().question()) + ").")
                    : Optional.empty();
        }
    },
    /** Items without an answer. */
    ITEMS_UNANSWERED {
        @Override
        Optional<String> in(ReviewRequest request, Letters.Closure closure) {
            var open = request.standing().itemCount() - request.standing().determinedCount();
            var answersMatter =
                    closure.reason() == CloseReason.FULLY_RELEASED || closure.reason() == CloseReason.ACCEPTED;
            return answersMatter && open > 0
                    ? Optional.of(open + " of " + request.standing().itemCount() + " items have no determination.")
                    : Optional.empty();
        }
    },
    /** Items that were not released in full, closed as fully released. */
    NOT_ALL_RELEASED {
        @Override
        Optional<String> in(ReviewRequest request, Letters.Closure closure) {
            var withheld = request.items().stream()
                    .filter(item -> item.outcome() != null && !item.outcome().isFullRelease())
                    .count();
            return closure.reason() == CloseReason.FULLY_RELEASED && withheld > 0
                    ? Optional.of((withheld == 1 ? "1 item was" : withheld + " items were") + " not released in full.")
                    : Optional.empty();
        }
    },
    /** Referrals that are still out. */
    REFERRALS_OUT {
        @Override
        Optional<String> in(ReviewRequest request, Letters.Closure closure) {
            var out = request.standing().referralsOut();
            return out > 0
                    ? Optional.of((out == 1 ? "1 referral is" : out + " referrals are") + " still out.")
                    : Optional.empty();
        }
    };

    /** What stands in the way, a sentence; empty where nothing does. */
    abstract Optional<String> in(ReviewRequest request, Letters.Closure closure);

    /** All that stands in the way. */
    static List<String> of(ReviewRequest request, Letters.Closure closure) {
        return Stream.of(values())
                .map(obstacle -> obstacle.in(request, closure))
                .flatMap(Optional::stream)
                .toList();
    }
}
