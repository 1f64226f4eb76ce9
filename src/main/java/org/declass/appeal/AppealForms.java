package org.declass.appeal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.declass.request.AppealNotice;
import org.declass.request.AppealRights;
import org.declass.request.NumberKind;
import org.declass.request.Outcome;
import org.declass.request.TrackingNumber;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What is typed into the forms about appeals, besides the day and the note. */
final class AppealForms {

    private AppealForms() {}

    /** What we contest. */
    record Filing(
            @RestForm List<String> items,
            @RestForm String level,
            @RestForm String basis,
            @RestForm String body,
            @RestForm String argument,
            @RestForm List<String> overrides) {

        Filing {
            items = items == null ? List.of() : List.copyOf(items);
            overrides = overrides == null ? List.of() : List.copyOf(overrides);
        }

        static Filing begun(List<String> items, AppealLevel level, AppealBasis basis) {
            return new Filing(
                    items, level == null ? null : level.name(), basis == null ? null : basis.name(), null, null, null);
        }

        AppealLetters.Filing read(Typed typed, String agency) {
            typed.needs("level", level, "Choose before whom.").needs("basis", basis, "Choose on what ground.");
            if (items.isEmpty()) {
                typed.complain("items", "Tick at least one item.");
            }
            if (argument != null && argument.length() > 4000) {
                typed.complain("argument", "Must have at most 4,000 characters.");
            }
            var before = typed.constant("level", level, AppealLevel.class);
            var facts = new AppealFacts(
                    before,
                    typed.constant("basis", basis, AppealBasis.class),
                    before == null ? null : AppealingApi.bodyOf(before, body, agency),
                    Typed.asTyped(argument));
            return new AppealLetters.Filing(
                    numbers(items, typed),
                    facts,
                    overrides.stream()
                            .map(name -> typed.constant("overrides", name, FilingPolicy.class))
                            .filter(Objects::nonNull)
                            .toList());
        }
    }

    /** Their letter of receipt. */
    record Acknowledgement(
            @RestForm String receivedOn, @RestForm String number) {

        static final Acknowledgement EMPTY = new Acknowledgement(null, null);

        AppealLetters.Receipt read(Typed typed) {
            if (number != null && number.strip().length() > 80) {
                typed.complain("number", "Must have at most 80 characters.");
            }
            return new AppealLetters.Receipt(typed.day("receivedOn", receivedOn), Typed.orNull(number));
        }
    }

    /** What they decided on some items. */
    record Decision(
            @RestForm List<String> items,
            @RestForm String outcome,
            @RestForm String receivedOn,
            @RestForm String pagesTotal,
            @RestForm String pagesFull,
            @RestForm String pagesPart,
            @RestForm String pagesDenied,
            @RestForm String previousRelease,
            @RestForm String exemptions,
            @RestForm String appealRights,
            @RestForm String appealBy) {

        /** The choice that is no outcome. */
        static final String REMANDED = "REMANDED";

        Decision {
            items = items == null ? List.of() : List.copyOf(items);
        }

        static Decision begun(List<String> items) {
            return new Decision(items, null, null, null, null, null, null, null, null, null, null);
        }

        AppealLetters.Decision read(Typed typed, String letterDate) {
            typed.needs("outcome", outcome, "Choose what they decided.");
            if (items.isEmpty()) {
                typed.complain("items", "Tick at least one item.");
            }
            if (codes().size() > 50 || codes().stream().anyMatch(code -> code.length() > 100)) {
                typed.complain("exemptions", "At most 50 codes of at most 100 characters, separated by commas.");
            }
            if (previousRelease != null && previousRelease.strip().length() > 1000) {
                typed.complain("previousRelease", "Must have at most 1,000 characters.");
            }
            var ruling = new AppealLetters.Ruling(
                    numbers(items, typed),
                    isNoOutcome() ? null : typed.constant("outcome", outcome, Outcome.class),
                    fee(),
                    REMANDED.equals(outcome) ? Remand.TO_AGENCY : null,
                    pages("pagesTotal", pagesTotal, typed),
                    pages("pagesFull", pagesFull, typed),
                    pages("pagesPart", pagesPart, typed),
                    pages("pagesDenied", pagesDenied, typed),
                    Typed.orNull(previousRelease),
                    codes(),
                    null);
            return new AppealLetters.Decision(
                    typed.day("on", letterDate), typed.day("receivedOn", receivedOn), appeal(typed), List.of(ruling));
        }

        private AppealNotice appeal(Typed typed) {
            return new AppealNotice(
                    typed.constant("appealRights", appealRights, AppealRights.class), typed.day("appealBy", appealBy));
        }

        private boolean isNoOutcome() {
            return REMANDED.equals(outcome) || fee() != null;
        }

        private FeeAnswer fee() {
            return AppealResult.FEE_GRANTED.name().equals(outcome)
                    ? FeeAnswer.GRANTED
                    : AppealResult.FEE_DENIED.name().equals(outcome) ? FeeAnswer.DENIED : null;
        }

        private List<String> codes() {
            return exemptions == null
                    ? List.of()
                    : Arrays.stream(exemptions.split("[,;\\r\\n]+"))
                            .map(String::strip)
                            .filter(code -> !code.isEmpty())
                            .distinct()
                            .toList();
        }

        private static Integer pages(String field, String text, Typed typed) {
            var pages = typed.number(field, text);
            if (pages != null && (pages < 0 || pages > 1_000_000)) {
                typed.complain(field, "Must be between 0 and 1,000,000.");
            }
            return pages;
        }
    }

    /** Why they closed it. */
    record Closure(@RestForm String reason) {

        static final Closure EMPTY = new Closure(null);

        ClosureReason read(Typed typed) {
            typed.needs("reason", reason, "Choose why it is closed.");
            return typed.constant("reason", reason, ClosureReason.class);
        }
    }

    /** A number they gave it. */
    record Number(
            @RestForm String agency,
            @RestForm String value,
            @RestForm String givenOn) {

        static Number of(String agency) {
            return new Number(agency, null, null);
        }

        TrackingNumber read(Typed typed) {
            return TrackingNumber.read(typed, agency, NumberKind.APPEAL.name(), value, givenOn);
        }
    }

    private static List<Integer> numbers(List<String> items, Typed typed) {
        return items.stream()
                .map(item -> typed.number("items", item))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
