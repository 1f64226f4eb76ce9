package org.declass.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What is typed into the forms of the acts, besides the day and the note. */
final class ActForms {

    private ActForms() {}

    /** The letter of receipt. */
    record Acknowledgement(
            @RestForm String receivedOn, @RestForm String number) {

        static final Acknowledgement EMPTY = new Acknowledgement(null, null);

        Letters.Acknowledgement read(Typed typed) {
            if (number != null && number.strip().length() > 80) {
                typed.complain("number", "Must have at most 80 characters.");
            }
            return new Letters.Acknowledgement(typed.day("receivedOn", receivedOn), Typed.orNull(number));
        }
    }

    /** A question of the agency. */
    record Question(@RestForm String kind, @RestForm String answerBy) {

        static final Question EMPTY = new Question(null, null);

        Letters.Question read(Typed typed) {
            typed.needs("kind", kind, "Choose what they ask about.");
            return new Letters.Question(
                    typed.constant("kind", kind, QuestionKind.class), typed.day("answerBy", answerBy));
        }
    }

    /** A number an agency gave. */
    record Number(
            @RestForm String agency,
            @RestForm String kind,
            @RestForm String value,
            @RestForm String givenOn) {

        static Number of(String agency) {
            return new Number(agency, NumberKind.INITIAL.name(), null, null);
        }

        TrackingNumber read(Typed typed) {
            return TrackingNumber.read(typed, agency, kind, value, givenOn);
        }
    }

    /** Why it is closed. */
    record Closure(@RestForm String reason, @RestForm String confirmed) {

        static final Closure EMPTY = new Closure(null, null);

        /** Whether the person insists although something stands in the way. */
        public boolean isInsisting() {
            return "true".equals(confirmed);
        }

        Letters.Closure read(Typed typed) {
            typed.needs("reason", reason, "Choose why it is closed.");
            return new Letters.Closure(
                    typed.constant("reason", reason, CloseReason.class),
                    isInsisting() ? Letters.Confirmation.YES : Letters.Confirmation.NO);
        }
    }

    /** What was wrong about an entry. */
    record Correction(
            @RestForm Long entry,
            @RestForm String mistake,
            @RestForm String rightDay) {

        Letters.Correction read(Typed typed) {
            typed.needs("mistake", mistake, "Choose what was wrong.");
            var wrong = typed.constant("mistake", mistake, Letters.Mistake.class);
            var day = typed.day("rightDay", rightDay);
            if (entry == null) {
                typed.complain("", "Choose the entry on the timeline first.");
            }
            if (wrong == Letters.Mistake.WRONG_DAY) {
                typed.needs("rightDay", rightDay, "Give the day it really happened.");
            }
            return new Letters.Correction(entry, wrong, day);
        }
    }

    /** Files by number, separated by lines, blanks or commas. */
    record Files(@RestForm String files) {

        static final Files EMPTY = new Files(null);

        List<String> read(Typed typed) {
            return numbers(files).toList();
        }

        static Stream<String> numbers(String text) {
            return text == null
                    ? Stream.empty()
                    : Arrays.stream(text.split("[\\s,;]+"))
                            .filter(number -> !number.isEmpty())
                            .map(String::toUpperCase);
        }
    }
}
