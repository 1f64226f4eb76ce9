package org.declass.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.appeal.FeeAnswer;
import org.declass.referral.Category;
import org.declass.request.AppealRights;
import org.declass.request.Outcome;
import org.declass.request.QuestionKind;
import org.declass.request.Stage;
import org.declass.web.Filled;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads what was typed of a letter; the fields are named as in the API. */
final class LetterForm {

    /** What the names of the fields of the act begin with. */
    private static final String ACT = "act.";

    private static final int MOST_PAGES = 1_000_000;

    private LetterForm() {}

    /** A browser sends a part for the file even where none was chosen. */
    static boolean isChosen(FileUpload file) {
        return file != null && !file.fileName().isEmpty();
    }

    static NewLetter read(Filled all) {
        var typed = new Typed();
        var form = asked(all);
        var facts = facts(form, typed);
        var brings = facts.kind() != null && facts.kind().brings() && !form.has("keepOnly");
        var act = brings ? act(form, facts.kind(), typed) : null;
        var cases = form.all("case").stream().distinct().toList();
        if (cases.isEmpty() || cases.size() > NewLetter.MOST_CASES) {
            typed.complain("", "Choose 1 to " + NewLetter.MOST_CASES + " cases.");
        }
        typed.orInvalid();
        return new NewLetter(facts, cases, act);
    }

    static LetterFacts facts(Filled form, Typed typed) {
        typed.needs("facts.kind", form.first("facts.kind"), "Choose what it says.")
                .needs("facts.date", form.first("facts.date"), "Give the date on the letter.");
        return new LetterFacts(
                typed.constant("facts.direction", form.first("facts.direction"), Direction.class),
                typed.constant("facts.kind", form.first("facts.kind"), LetterKind.class),
                typed.day("facts.date", form.first("facts.date")),
                typed.day("facts.receivedOn", form.first("facts.receivedOn")),
                typed.text("facts.agency", form.first("facts.agency"), 20),
                typed.text("facts.office", form.first("facts.office"), 200),
                typed.text("facts.person", form.first("facts.person"), 200),
                typed.freeText("facts.subject", form.first("facts.subject"), 500),
                typed.freeText("facts.note", form.first("facts.note"), 4000));
    }

    /** Without what was typed while another kind was chosen, or fewer cases; the form keeps that for going back. */
    private static Filled asked(Filled form) {
        var breadth = Breadth.of(form.all("case").size());
        return kind(form.first("facts.kind"))
                .map(kind -> form.without(name -> !isAsked(name, kind, breadth)))
                .orElse(form);
    }

    /** The kind of a name; empty where there is no such kind. */
    static Optional<LetterKind> kind(String name) {
        return Stream.of(LetterKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** Whether the form asks for a field of a letter of a kind. */
    static boolean isAsked(String name, LetterKind kind, Breadth breadth) {
        return name.startsWith(ACT)
                ? kind.asks(name.substring(ACT.length()), breadth)
                : !name.equals("facts.direction") || kind.direction() == null;
    }

    private static LetterAct act(Filled form, LetterKind kind, Typed typed) {
        kind.needed()
                .forEach(field ->
                        typed.needs(ACT + field, form.first(ACT + field), "Must be said of a letter of this kind."));
        return new LetterAct(
                typed.text("act.number", form.first("act.number"), 80),
                typed.day("act.theyReceivedOn", form.first("act.theyReceivedOn")),
                typed.text("act.theirStatus", form.first("act.theirStatus"), 200),
                typed.constant("act.question", form.first("act.question"), QuestionKind.class),
                typed.day("act.answerBy", form.first("act.answerBy")),
                typed.day("act.until", form.first("act.until")),
                typed.text("act.referredTo", form.first("act.referredTo"), 20),
                typed.constant("act.category", form.first("act.category"), Category.class),
                items(form, typed),
                form.all("act.itemNumbers"),
                typed.constant("act.stage", form.first("act.stage"), Stage.class),
                typed.constant("act.outcome", form.first("act.outcome"), Outcome.class),
                typed.constant("act.fee", form.first("act.fee"), FeeAnswer.class),
                codes(form, typed),
                pages(form, "act.pagesTotal", typed),
                pages(form, "act.pagesFull", typed),
                pages(form, "act.pagesPart", typed),
                pages(form, "act.pagesDenied", typed),
                typed.text("act.previousRelease", form.first("act.previousRelease"), 1000),
                typed.constant("act.appealRights", form.first("act.appealRights"), AppealRights.class),
                typed.day("act.appealBy", form.first("act.appealBy")));
    }

    private static List<Integer> items(Filled form, Typed typed) {
        return form.all("act.items").stream()
                .map(item -> typed.number("act.items", item))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The codes as written, separated by commas, semicolons or lines. */
    private static List<String> codes(Filled form, Typed typed) {
        var codes = Arrays.stream(form.first("act.exemptions").split("[,;\\r\\n]+"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (codes.size() > 50 || codes.stream().anyMatch(code -> code.length() > 100)) {
            typed.complain("act.exemptions", "At most 50 codes of at most 100 characters, separated by commas.");
        }
        return codes;
    }

    private static Integer pages(Filled form, String field, Typed typed) {
        var pages = typed.number(field, form.first(field));
        if (pages != null && (pages < 0 || pages > MOST_PAGES)) {
            typed.complain(field, "Must be between 0 and 1,000,000.");
        }
        return pages;
    }
}
