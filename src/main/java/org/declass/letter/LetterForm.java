package org.declass.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

    private static final int MOST_PAGES = 1_000_000;

    private LetterForm() {}

    /** A browser sends a part for the file even where none was chosen. */
    static boolean isChosen(FileUpload file) {
        return file != null && !file.fileName().isEmpty();
    }

    static NewLetter read(Filled form) {
        var typed = new Typed();
        var facts = facts(form, typed);
        var act = facts.kind() == null || !facts.kind().brings() || form.has("keepOnly") ? null : act(form, typed);
        if (form.all("case").isEmpty() || form.all("case").size() > NewLetter.MOST_CASES) {
            typed.complain("", "Choose 1 to " + NewLetter.MOST_CASES + " cases.");
        }
        typed.orInvalid();
        return new NewLetter(facts, form.all("case"), act);
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
                typed.text("facts.subject", form.first("facts.subject"), 500),
                typed.text("facts.note", form.first("facts.note"), 4000));
    }

    private static LetterAct act(Filled form, Typed typed) {
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
                typed.constant("act.stage", form.first("act.stage"), Stage.class),
                typed.constant("act.outcome", form.first("act.outcome"), Outcome.class),
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
