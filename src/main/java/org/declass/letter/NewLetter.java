package org.declass.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.declass.history.Acts;
import org.declass.web.Invalid;
import org.declass.web.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter to be recorded.
 *
 * @param facts what stands on it
 * @param cases the numbers of the requests, referrals and appeals it is about
 * @param act what it brings, done on each case; absent where the letter is only kept
 */
public record NewLetter(
        @NotNull @Valid LetterFacts facts,

        @NotEmpty @Size(max = NewLetter.MOST_CASES) @Schema(examples = "[\"R-2026-0001\"]")
        List<@NotBlank @Size(max = 20) String> cases,

        @Valid LetterAct act) {

    static final int MOST_CASES = 100;

    /**
     * Makes sure that such a letter can be.
     *
     * @throws Invalid with all that is wrong with its fields
     */
    void check(Acts acts) {
        acts.mustHaveCome("facts.date", facts.date());
        acts.mustHaveCome("facts.receivedOn", facts.receivedOn());
        List<Violation> wrong = new ArrayList<>();
        days(wrong);
        direction(wrong);
        if (act != null) {
            what(wrong);
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    private void days(List<Violation> wrong) {
        if (facts.receivedOn() != null && facts.receivedOn().isBefore(facts.date())) {
            wrong.add(new Violation("facts.receivedOn", "Lies before the date of the letter."));
        }
    }

    private void direction(List<Violation> wrong) {
        var usual = facts.kind().direction();
        if (facts.direction() == null) {
            wrong.add(new Violation("facts.direction", "Say whether it was received or sent."));
        } else if (usual != null && usual != facts.direction()) {
            wrong.add(new Violation(
                    "facts.direction",
                    "A letter of this kind is " + usual.name().toLowerCase(Locale.ROOT) + "."));
        }
    }

    private void what(List<Violation> wrong) {
        var kind = facts.kind();
        if (!kind.brings()) {
            wrong.add(new Violation("act", "A letter of this kind brings no act; leave it out."));
            return;
        }
        var given = act.given();
        given.keySet().stream()
                .filter(field -> !kind.takes(field))
                .forEach(field -> wrong.add(new Violation("act." + field, "Is not said by a letter of this kind.")));
        kind.needed().stream()
                .filter(field -> !given.containsKey(field))
                .forEach(field -> wrong.add(new Violation("act." + field, "Must be said of a letter of this kind.")));
        if (given.containsKey(LetterAct.ITEMS) && given.containsKey(LetterAct.ITEM_NUMBERS)) {
            wrong.add(new Violation("act." + LetterAct.ITEM_NUMBERS, "Give these or `items`, not both."));
        }
        if (cases.size() > 1) {
            LetterAct.OF_ONE_CASE.stream()
                    .filter(given::containsKey)
                    .forEach(field ->
                            wrong.add(new Violation("act." + field, "Can be said only of a letter about one case.")));
        }
    }
}
