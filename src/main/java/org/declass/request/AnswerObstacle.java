package org.declass.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.web.Display;

/** What stands in the way of recording an answer: at each stage one answer on an item stands, a further one after each remand. */
enum AnswerObstacle {
    /** An answer at the same stage stands, and nobody said that it is put right. */
    ANSWERED_ALREADY {
        @Override
        Stream<String> in(List<RequestItem> items, Stage stage, Determination mistaken, Remands remands) {
            return items.stream()
                    .flatMap(item -> since(remands.lastOn(item), item.standingAnswers(stage)))
                    .filter(standing -> standing != mistaken)
                    .map(standing -> standing.item().number() + " has an answer at the stage “" + Display.label(stage)
                            + "” already: " + standing.number() + ". Does this one supersede " + standing.number()
                            + "?");
        }

        private Stream<Determination> since(Optional<LocalDate> remanded, Stream<Determination> answers) {
            return answers.filter(
                    answer -> remanded.isEmpty() || !answer.letterDate().isBefore(remanded.get()));
        }
    },
    /** What is to be put right was put right before. */
    PUT_RIGHT_ALREADY {
        @Override
        Stream<String> in(List<RequestItem> items, Stage stage, Determination mistaken, Remands remands) {
            return mistaken != null && mistaken.isSuperseded()
                    ? Stream.of(mistaken.number() + " was put right before; put right the answer that did so.")
                    : Stream.empty();
        }
    };

    /** What stands in the way, a sentence each. */
    abstract Stream<String> in(List<RequestItem> items, Stage stage, Determination mistaken, Remands remands);

    /** All that stands in the way. */
    static List<String> of(List<RequestItem> items, Stage stage, Determination mistaken, Remands remands) {
        return Stream.of(values())
                .flatMap(obstacle -> obstacle.in(items, stage, mistaken, remands))
                .toList();
    }
}
