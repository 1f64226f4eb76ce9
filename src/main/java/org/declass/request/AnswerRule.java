package org.declass.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.deadline.Horizon;
import org.declass.history.Act;
import org.declass.web.Invalid;
import org.declass.web.Violation;

/** What an agency's letter cannot say; each is a named policy, so that a person sees all that is wrong at once. */
enum AnswerRule {
    /** It was written before we knew of it. */
    LETTER_NOT_AHEAD {
        @Override
        Optional<Violation> broken(ReviewRequest request, DeterminationFacts facts, Act act) {
            return facts.letterDate().isAfter(act.happenedOn())
                    ? wrong("letterDate", "Lies after the day it is said to have happened.")
                    : Optional.empty();
        }
    },
    /** It answers a request that was sent. */
    LETTER_AFTER_THE_SENDING {
        @Override
        Optional<Violation> broken(ReviewRequest request, DeterminationFacts facts, Act act) {
            var sentOn = request.dates().sentOn();
            return sentOn != null && facts.letterDate().isBefore(sentOn)
                    ? wrong(
                            "letterDate",
                            request.number() + " was sent on " + sentOn + "; no letter can answer it before.")
                    : Optional.empty();
        }
    },
    /** It came after it was written. */
    RECEIVED_AFTER_THE_LETTER {
        @Override
        Optional<Violation> broken(ReviewRequest request, DeterminationFacts facts, Act act) {
            return facts.receivedOn() != null && facts.receivedOn().isBefore(facts.letterDate())
                    ? wrong("receivedOn", "Lies before the date of the letter.")
                    : Optional.empty();
        }
    },
    /** A day to appeal by comes after the letter, and belongs to a letter that says that one can appeal. */
    APPEAL_AFTER_THE_LETTER {
        @Override
        Optional<Violation> broken(ReviewRequest request, DeterminationFacts facts, Act act) {
            var by = facts.appeal().by();
            if (by == null) {
                return Optional.empty();
            }
            if (by.isBefore(facts.letterDate())) {
                return wrong("appealBy", "Lies before the date of the letter.");
            }
            return facts.appeal().rights() == AppealRights.NOT_STATED
                    ? wrong("appealBy", "A letter that names a day to appeal by states the right to appeal.")
                    : Horizon.beyond("appealBy", by, facts.letterDate());
        }
    };

    /** What is wrong with a letter by this rule; empty where nothing is. */
    abstract Optional<Violation> broken(ReviewRequest request, DeterminationFacts facts, Act act);

    /**
     * Makes sure that a letter can say what it is said to say.
     *
     * @throws Invalid with all that it cannot
     */
    static void check(ReviewRequest request, DeterminationFacts facts, Act act) {
        List<Violation> broken = Stream.of(values())
                .map(rule -> rule.broken(request, facts, act))
                .flatMap(Optional::stream)
                .toList();
        if (!broken.isEmpty()) {
            throw new Invalid(broken);
        }
    }

    private static Optional<Violation> wrong(String field, String why) {
        return Optional.of(new Violation(field, why));
    }
}
