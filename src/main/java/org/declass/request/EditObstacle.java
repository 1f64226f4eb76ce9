package org.declass.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.web.Display;

/** What cannot be changed about a request any more; each is a named policy, so that a person sees all of them. */
enum EditObstacle {
    /** It went to an agency, and that agency has it. */
    ADDRESSEE {
        @Override
        Optional<String> in(ReviewRequest request, RequestFacts wanted) {
            return wasSent(request) && !request.facts().agency().equals(wanted.agency())
                    ? Optional.of("It was sent to " + request.facts().agency() + "; for " + wanted.agency()
                            + ", begin another request.")
                    : Optional.empty();
        }
    },
    /** It was filed under a law, and its clocks run by that. */
    ROAD {
        @Override
        Optional<String> in(ReviewRequest request, RequestFacts wanted) {
            return wasSent(request) && request.facts().kind() != wanted.kind()
                    ? Optional.of(
                            "It was filed as " + Display.label(request.facts().kind()) + "; to file it as "
                                    + Display.label(wanted.kind()) + ", begin another request.")
                    : Optional.empty();
        }
    };

    /** What stands in the way, a sentence; empty where nothing does. */
    abstract Optional<String> in(ReviewRequest request, RequestFacts wanted);

    /** All that stands in the way. */
    static List<String> of(ReviewRequest request, RequestFacts wanted) {
        return Stream.of(values())
                .map(obstacle -> obstacle.in(request, wanted))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean wasSent(ReviewRequest request) {
        return request.status() != RequestStatus.DRAFT;
    }
}
