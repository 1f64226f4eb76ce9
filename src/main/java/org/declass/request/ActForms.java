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
            @RestForm String rightDay,
            @RestForm("right.note") String rightNote,
            @RestForm("right.theirStatus") String rightTheirStatus,
            @RestForm("right.agency") String rightAgency,
            @RestForm("right.office") String rightOffice,
            @RestForm("right.number") String rightNumber,
            @RestForm("right.until") String rightUntil) {

        /** The form of an entry without words of its own. */
        static Correction of(Long entry) {
            return new Correction(entry, null, null, null, null, null, null, null, null);
        }

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
            return new Letters.Correction(entry, wrong, day, right(typed, wrong));
        }

        /** What it should say; the form shows what it says now, so that counts only where the words are wrong. */
        private Letters.Wording right(Typed typed, Letters.Mistake wrong) {
            if (wrong != Letters.Mistake.WRONG_WORDS) {
                return Letters.Wording.NONE;
            }
            return new Letters.Wording(
                    typed.freeText("right.note", rightNote, 4000),
                    typed.text("right.theirStatus", rightTheirStatus, 200),
                    rightAgency,
                    typed.text("right.office", rightOffice, 200),
                    typed.text("right.number", rightNumber, 80),
                    typed.day("right.until", rightUntil));
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
