package org.declass.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.web.Display;

/**
 * What stands in the way of closing a request, unless a person insists; each is a named policy, so that a person sees
 * all of them at once.
 */
enum CloseObstacle {
    /** The agency waits for our answer. */
    WE_OWE_AN_ANSWER(EnumSet.allOf(CloseReason.class)) {
        @Override
        Optional<String> in(ReviewRequest request) {
            return request.status() == RequestStatus.AWAITING_US
                    ? Optional.of("The agency waits for our answer ("
                            + Display.label(request.standing().pause().question()) + ").")
                    : Optional.empty();
        }
    },
    /** Referrals that are still out. */
    REFERRALS_OUT(EnumSet.allOf(CloseReason.class)) {
        @Override
        Optional<String> in(ReviewRequest request) {
            var out = request.standing().counts().referralsOut();
            return out > 0
                    ? Optional.of((out == 1 ? "1 referral is" : out + " referrals are") + " still out.")
                    : Optional.empty();
        }
    },
    /** Items without an answer, where the answers are the reason. */
    ITEMS_UNANSWERED(EnumSet.of(CloseReason.FULLY_RELEASED, CloseReason.ACCEPTED, CloseReason.NO_RECORDS)) {
        @Override
        Optional<String> in(ReviewRequest request) {
            var counts = request.standing().counts();
            return counts.open() > 0
                    ? Optional.of(counts.open() + " of " + counts.items() + " items have no determination.")
                    : Optional.empty();
        }
    },
    /** Items that were not released in full, closed as fully released. */
    NOT_ALL_RELEASED(EnumSet.of(CloseReason.FULLY_RELEASED)) {
        @Override
        Optional<String> in(ReviewRequest request) {
            var withheld = request.items().stream()
                    .filter(item -> item.outcome() != null && !item.outcome().isFullRelease())
                    .count();
            return withheld > 0
                    ? Optional.of((withheld == 1 ? "1 item was" : withheld + " items were") + " not released in full.")
                    : Optional.empty();
        }
    },
    /** Nothing that could have been released. */
    NOTHING_RELEASED(EnumSet.of(CloseReason.FULLY_RELEASED)) {
        @Override
        Optional<String> in(ReviewRequest request) {
            return request.standing().counts().items() == 0
                    ? Optional.of("It has no items, so none was released.")
                    : Optional.empty();
        }
    },
    /** No answer that says that there are no records. */
    NO_SUCH_ANSWER(EnumSet.of(CloseReason.NO_RECORDS)) {
        @Override
        Optional<String> in(ReviewRequest request) {
            return request.items().stream().noneMatch(item -> item.outcome() == Outcome.NO_RECORDS)
                    ? Optional.of("No answer says that the agency has no such records.")
                    : Optional.empty();
        }
    };

    private final Set<CloseReason> reasons;

    CloseObstacle(Set<CloseReason> reasons) {
        this.reasons = reasons;
    }

    /** What stands in the way, a sentence; empty where nothing does. */
    abstract Optional<String> in(ReviewRequest request);

    /** All that stands in the way of closing a request for a reason. */
    static List<String> of(ReviewRequest request, CloseReason reason) {
        return Stream.of(values())
                .filter(obstacle -> obstacle.reasons.contains(reason))
                .flatMap(obstacle -> obstacle.in(request).stream())
                .toList();
    }

    /** All that stands in the way of closing a request, with the reasons it matters for where not for all. */
    static List<String> ofAny(ReviewRequest request) {
        var possible = CloseReason.of(request.status());
        return Stream.of(values())
                .filter(obstacle -> possible.stream().anyMatch(obstacle.reasons::contains))
                .flatMap(obstacle -> obstacle.in(request).map(obstacle::explained).stream())
                .toList();
    }

    private String explained(String sentence) {
        return reasons.size() == CloseReason.values().length
                ? sentence
                : reasons.stream()
                                .map(reason -> "“" + Display.label(reason) + "”")
                                .collect(Collectors.joining(", ")) + ": " + sentence;
    }
}
