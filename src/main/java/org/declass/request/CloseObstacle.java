package org.declass.request;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.deadline.OpenClock;
import org.declass.web.Display;

/**
 * What stands in the way of closing a request, unless a person insists; each is a named policy, so that a person sees
 * all of them at once.
 */
enum CloseObstacle {
    /** The agency waits for our answer. */
    WE_OWE_AN_ANSWER(EnumSet.allOf(CloseReason.class)) {
        @Override
        List<String> in(ReviewRequest request, List<OpenClock> clocks) {
            return request.status() == RequestStatus.AWAITING_US
                    ? List.of("The agency waits for our answer ("
                            + Display.label(request.standing().pause().question()) + ").")
                    : List.of();
        }
    },
    /** Referrals that are still out. */
    REFERRALS_OUT(EnumSet.allOf(CloseReason.class)) {
        @Override
        List<String> in(ReviewRequest request, List<OpenClock> clocks) {
            var out = request.standing().counts().referralsOut();
            return out > 0 ? List.of((out == 1 ? "1 referral is" : out + " referrals are") + " still out.") : List.of();
        }
    },
    /** Appeals that are undecided. */
    APPEALS_OPEN(EnumSet.allOf(CloseReason.class)) {
        @Override
        List<String> in(ReviewRequest request, List<OpenClock> clocks) {
            var open = request.appealsOpen();
            return open > 0 ? List.of((open == 1 ? "1 appeal is" : open + " appeals are") + " undecided.") : List.of();
        }
    },
    /** Clocks of ours that run: what they guard would be given up. */
    CLOCKS_OF_OURS(EnumSet.allOf(CloseReason.class)) {
        @Override
        List<String> in(ReviewRequest request, List<OpenClock> clocks) {
            return clocks.stream()
                    .map(clock -> "A clock of ours runs: " + clock.what() + ", file by " + Display.day(clock.actBy())
                            + " (" + clock.number() + ").")
                    .toList();
        }
    },
    /** Items without an answer, where the answers are the reason. */
    ITEMS_UNANSWERED(EnumSet.of(CloseReason.FULLY_RELEASED, CloseReason.ACCEPTED, CloseReason.NO_RECORDS)) {
        @Override
        List<String> in(ReviewRequest request, List<OpenClock> clocks) {
            var counts = request.standing().counts();
            return counts.open() > 0
                    ? List.of(counts.open() + " of " + counts.items() + " items have no determination.")
                    : List.of();
        }
    },
    /** Items that were not released in full, closed as fully released. */
    NOT_ALL_RELEASED(EnumSet.of(CloseReason.FULLY_RELEASED)) {
        @Override
        List<String> in(ReviewRequest request, List<OpenClock> clocks) {
            var withheld = request.items().stream()
                    .filter(item -> item.outcome() != null && !item.outcome().isFullRelease())
                    .count();
            return withheld > 0
                    ? List.of((withheld == 1 ? "1 item was" : withheld + " items were") + " not released in full.")
                    : List.of();
        }
    },
    /** Nothing that could have been released. */
    NOTHING_RELEASED(EnumSet.of(CloseReason.FULLY_RELEASED)) {
        @Override
        List<String> in(ReviewRequest request, List<OpenClock> clocks) {
            return request.standing().counts().items() == 0
                    ? List.of("It has no items, so none was released.")
                    : List.of();
        }
    },
    /** No answer that says that there are no records. */
    NO_SUCH_ANSWER(EnumSet.of(CloseReason.NO_RECORDS)) {
        @Override
        List<String> in(ReviewRequest request, List<OpenClock> clocks) {
            return request.items().stream().noneMatch(item -> item.outcome() == Outcome.NO_RECORDS)
                    ? List.of("No answer says that the agency has no such records.")
                    : List.of();
        }
    };

    private final Set<CloseReason> reasons;

    CloseObstacle(Set<CloseReason> reasons) {
        this.reasons = reasons;
    }

    /** What stands in the way, a sentence each; empty where nothing does. */
    abstract List<String> in(ReviewRequest request, List<OpenClock> clocks);

    /** All that stands in the way of closing a request for a reason. */
    static List<String> of(ReviewRequest request, CloseReason reason, List<OpenClock> clocks) {
        return Stream.of(values())
                .filter(obstacle -> obstacle.reasons.contains(reason))
                .flatMap(obstacle -> obstacle.in(request, clocks).stream())
                .toList();
    }

    /** All that stands in the way of closing a request, with the reasons it matters for where not for all. */
    static List<String> ofAny(ReviewRequest request, List<OpenClock> clocks) {
        var possible = CloseReason.of(request.status());
        return Stream.of(values())
                .filter(obstacle -> possible.stream().anyMatch(obstacle.reasons::contains))
                .flatMap(obstacle -> obstacle.in(request, clocks).stream().map(obstacle::explained))
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
