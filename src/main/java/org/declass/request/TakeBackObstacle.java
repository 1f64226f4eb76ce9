package org.declass.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.history.HistoryEntries;
import org.declass.history.HistoryEntry;
import org.declass.history.Verb;

/** What stands in the way of taking an act back; each is a named policy, so that a person sees all of them at once. */
enum TakeBackObstacle {
    /** Acts of this kind have verbs of their own that undo them, or cannot be undone. */
    OF_ANOTHER_KIND {
        @Override
        Optional<String> of(HistoryEntry mistaken, HistoryEntries history) {
            return switch (mistaken.verb()) {
                case SENT, ACKNOWLEDGED, REVIEW_STARTED, ASKED_US, REROUTED -> Optional.empty();
                case CLOSED -> Optional.of("Reopen the request instead.");
                case DETERMINED -> Optional.of("Record a determination that supersedes the wrong one instead.");
                default -> Optional.of("This kind of entry cannot be taken back.");
            };
        }
    },
    /** Later acts moved the request on. */
    MOVED_SINCE {
        @Override
        Optional<String> of(HistoryEntry mistaken, HistoryEntries history) {
            var moves = history.moves(mistaken.subject());
            if (moves.stream().noneMatch(move -> move.position() == mistaken.position())) {
                return mistaken.toStatus() == null
                        ? overtaken(mistaken, moves)
                        : Optional.of("It was taken back already.");
            }
            var latest = moves.get(0).position();
            return latest == mistaken.position() ? Optional.empty() : Optional.of(first(latest));
        }

        /** What did not move the request is overtaken by what moved it since. */
        private Optional<String> overtaken(HistoryEntry mistaken, List<HistoryEntry> moves) {
            return moves.stream()
                    .map(HistoryEntry::position)
                    .filter(latest -> latest > mistaken.position())
                    .findFirst()
                    .map(latest -> first(latest));
        }

        private String first(long latest) {
            return "Other acts came after it; take back number " + latest + " first.";
        }
    },
    /** The agency has answered on items since, so it must have had the request. */
    ANSWERED_SINCE {
        @Override
        Optional<String> of(HistoryEntry mistaken, HistoryEntries history) {
            return mistaken.toStatus() != null
                            && history.hasSince(mistaken.position(), Verb.DETERMINED, mistaken.subject())
                    ? Optional.of("The agency has answered on items since.")
                    : Optional.empty();
        }
    };

    /** What stands in the way, a sentence; empty where nothing does. */
    abstract Optional<String> of(HistoryEntry mistaken, HistoryEntries history);

    /** All that stands in the way. */
    static List<String> all(HistoryEntry mistaken, HistoryEntries history) {
        return Stream.of(values())
                .map(obstacle -> obstacle.of(mistaken, history))
                .flatMap(Optional::stream)
                .toList();
    }
}
