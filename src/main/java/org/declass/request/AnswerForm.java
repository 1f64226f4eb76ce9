package org.declass.request;

import java.util.Arrays;
import java.util.List;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** What is typed about an agency's answer on items; the date of the letter is the day of the act. */
record AnswerForm(
        @RestForm List<String> items,
        @RestForm String stage,
        @RestForm String outcome,
        @RestForm String agency,
        @RestForm String receivedOn,
        @RestForm String pagesTotal,
        @RestForm String pagesFull,
        @RestForm String pagesPart,
        @RestForm String pagesDenied,
        @RestForm String previousRelease,
        @RestForm String exemptions,
        @RestForm String appealRights,
        @RestForm String appealBy,
        @RestForm String supersedes) {

    AnswerForm {
        items = items == null ? List.of() : List.copyOf(items);
    }

    static AnswerForm begun(List<String> items, String supersedes) {
        return new AnswerForm(
                items,
                Stage.INITIAL.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                supersedes);
    }

    /** The codes as written, separated by commas, semicolons or lines. */
    List<String> codes() {
        return exemptions == null
                ? List.of()
                : Arrays.stream(exemptions.split("[,;\\r\\n]+"))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    Letters.Answer read(Typed typed, String letterDate) {
        typed.needs("stage", stage, "Choose the stage.").needs("outcome", outcome, "Choose what they answered.");
        if (items.isEmpty()) {
            typed.complain("items", "Tick at least one item.");
        }
        if (codes().size() > 50 || codes().stream().anyMatch(code -> code.length() > 100)) {
            typed.complain("exemptions", "At most 50 codes of at most 100 characters, separated by commas.");
        }
        if (previousRelease != null && previousRelease.strip().length() > 1000) {
            typed.complain("previousRelease", "Must have at most 1,000 characters.");
        }
        var facts = new DeterminationFacts(
                typed.constant("stage", stage, Stage.class),
                typed.constant("outcome", outcome, Outcome.class),
                Typed.orNull(agency),
                typed.day("on", letterDate),
                typed.day("receivedOn", receivedOn),
                pages("pagesTotal", pagesTotal, typed),
                pages("pagesFull", pagesFull, typed),
                pages("pagesPart", pagesPart, typed),
                pages("pagesDenied", pagesDenied, typed),
                Typed.orNull(previousRelease),
                codes(),
                new AppealNotice(
                        typed.constant("appealRights", appealRights, AppealRights.class),
                        typed.day("appealBy", appealBy)));
        return new Letters.Answer(
                items.stream().map(item -> typed.number("items", item)).toList(), facts, Typed.orNull(supersedes));
    }

    private static Integer pages(String field, String text, Typed typed) {
        var pages = typed.number(field, text);
        if (pages != null && (pages < 0 || pages > 1_000_000)) {
            typed.complain(field, "Must be between 0 and 1,000,000.");
        }
        return pages;
    }
}
