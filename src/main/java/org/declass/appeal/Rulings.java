package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.declass.request.AppealNotice;
import org.declass.request.DeterminationDesk;
import org.declass.request.DeterminationRow;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;

/** Reads what a letter says on the items of an appeal, and makes determinations of it. */
@ApplicationScoped
class Rulings {

    private final Contests contests;
    private final DeterminationDesk determinations;
    private final Acts acts;

    Rulings(Contests contests, DeterminationDesk determinations, Acts acts) {
        this.contests = contests;
        this.determinations = determinations;
        this.acts = acts;
    }

    /**
     * What a decision brings for each item, by the item's number; compared with what was answered before.
     *
     * @throws Invalid where it speaks of items that are not appealed, twice of one, or of appealing what it does not
     *     answer, and where its days cannot be
     */
    Map<Integer, AppealResult> results(Appeal appeal, AppealLetters.Decision decision, Act act) {
        mustHaveItsDays(appeal, decision, act);
        mustAnswerWhatCanBeAppealed(decision);
        var before = contests.answers(appeal.request());
        var results = new TreeMap<Integer, AppealResult>();
        for (var ruling : decision.rulings()) {
            for (var ordinal : ruling.items()) {
                var item = pending(appeal, ordinal).item().number();
                if (results.put(ordinal, result(ruling, decision, appeal, answer(before, item))) != null) {
                    throw new Invalid("items", "Item " + ordinal + " is answered twice.");
                }
            }
        }
        return results;
    }

    /** The days of every letter, whatever it says; those of answers are looked at once more with the determinations. */
    private void mustHaveItsDays(Appeal appeal, AppealLetters.Decision decision, Act act) {
        var letter = decision.letterDate();
        var received = decision.receivedOn();
        acts.mustHaveCome("receivedOn", received);
        if (letter.isBefore(appeal.dates().filedOn())) {
            throw new Invalid(
                    "letterDate",
                    appeal.number() + " was filed on " + appeal.dates().filedOn()
                            + "; no letter can decide it before.");
        }
        if (letter.isAfter(act.happenedOn())) {
            throw new Invalid("letterDate", "Lies after the day it is said to have happened.");
        }
        if (received != null && received.isBefore(letter)) {
            throw new Invalid("receivedOn", "Lies before the date of the letter.");
        }
    }

    /** A right to appeal further is kept with the determinations; a remand or a fee makes none. */
    private static void mustAnswerWhatCanBeAppealed(AppealLetters.Decision decision) {
        if (decision.appeal().equals(AppealNotice.NOT_NOTED)
                || decision.rulings().stream().anyMatch(AppealLetters.Ruling::answers)) {
            return;
        }
        throw new Invalid(
                decision.appeal().by() == null ? "appealRights" : "appealBy",
                "Is kept with answers on documents, and this letter gives none; say it in the note.");
    }

    private static ContestedItem pending(Appeal appeal, int ordinal) {
        var contested = appeal.contested(ordinal)
                .orElseThrow(() -> new Invalid("items", appeal.number() + " is not about item " + ordinal + "."));
        if (contested.result() != null) {
            throw new Refused(appeal.number() + " has its result on item " + ordinal + " already: "
                    + contested.result().label() + ".");
        }
        return contested;
    }

    private static AppealResult result(
            AppealLetters.Ruling ruling, AppealLetters.Decision decision, Appeal appeal, DeterminationRow before) {
        if (ruling.fee() != null) {
            mustBeAboutTheFee(ruling, appeal);
            return ruling.fee().result();
        }
        if (ruling.remands()) {
            mustSayNothingElse(ruling);
            return AppealResult.REMANDED;
        }
        if (!ruling.answers()) {
            throw new Invalid("outcome", "Say what was answered, or that it is remanded.");
        }
        return AppealResult.of(before, ruling.answer(appeal, decision).facts());
    }

    private static void mustSayNothingElse(AppealLetters.Ruling ruling) {
        if (ruling.answers()) {
            throw new Invalid("remand", "What is remanded has no answer yet; record the two apart.");
        }
    }

    private static void mustBeAboutTheFee(AppealLetters.Ruling ruling, Appeal appeal) {
        if (appeal.facts().basis() != AppealBasis.FEE) {
            throw new Invalid("fee", appeal.number() + " is not about a fee.");
        }
        if (ruling.answers() || ruling.remands()) {
            throw new Invalid("fee", "A fee is no answer on the documents; record the two apart.");
        }
    }

    private static DeterminationRow answer(List<DeterminationRow> answers, String item) {
        return answers.stream()
                .filter(answer -> answer.item().equals(item))
                .max(Comparator.comparing(DeterminationRow::letterDate).thenComparing(DeterminationRow::id))
                .orElse(null);
    }

    /** Makes determinations of what was answered. */
    void determine(Appeal appeal, AppealLetters.Decision decision, Act act) {
        decision.rulings().stream()
                .filter(AppealLetters.Ruling::answers)
                .forEach(ruling -> determinations.determine(
                        appeal.request().number(), ruling.answer(appeal, decision), Seen.ANY, act));
    }
}
