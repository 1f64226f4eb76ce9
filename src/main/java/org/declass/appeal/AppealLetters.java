package org.declass.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.declass.request.AppealNotice;
import org.declass.request.DeterminationFacts;
import org.declass.request.Letters;
import org.declass.request.Outcome;

/** What our appeals and their letters say, apart from who records them and on what day they happened. */
public final class AppealLetters {

    private AppealLetters() {}

    /**
     * What we contest.
     *
     * @param items the numbers of the items within the request; all of them when empty
     * @param facts what it is about
     * @param overrides what stands in the way and is passed over, for a reason in the note of the act
     */
    public record Filing(List<Integer> items, AppealFacts facts, List<FilingPolicy> overrides) {

        public Filing {
            items = items == null ? List.of() : items.stream().distinct().toList();
            overrides = overrides == null
                    ? List.of()
                    : overrides.stream().distinct().toList();
        }
    }

    /**
     * Their letter of receipt; the act's day is the letter's date.
     *
     * @param receivedOn when they say they received it, or null
     * @param number the number they gave, or null
     */
    public record Receipt(LocalDate receivedOn, String number) {

        Optional<String> writtenNumber() {
            return Optional.ofNullable(number).map(String::strip).filter(written -> !written.isEmpty());
        }
    }

    /**
     * Their decision, as one letter gives it.
     *
     * @param letterDate the date of the letter
     * @param receivedOn when we received it, or null
     * @param appeal what it says about appealing further
     * @param rulings what it says on which items
     */
    public record Decision(LocalDate letterDate, LocalDate receivedOn, AppealNotice appeal, List<Ruling> rulings) {}

    /**
     * What a letter says on some items, the same on each.
     *
     * @param items the numbers of the items within the request
     * @param outcome what was answered, or null
     * @param fee what it says about the fee that is appealed, or null
     * @param remand that they go back to the agency, or null; exactly one of the three is given
     * @param pagesTotal how many pages each document has
     * @param pagesFull pages released in full
     * @param pagesPart pages released with excisions
     * @param pagesDenied pages withheld in full
     * @param previousRelease where the document is public already, says the letter
     * @param exemptions the codes it cites, as written
     * @param supersedes the number of the determination that this one puts right, or null
     */
    public record Ruling(
            List<Integer> items,
            Outcome outcome,
            FeeAnswer fee,
            Remand remand,
            Integer pagesTotal,
            Integer pagesFull,
            Integer pagesPart,
            Integer pagesDenied,
            String previousRelease,
            List<String> exemptions,
            String supersedes) {

        /** Whether the items go back to the agency. */
        public boolean remands() {
            return remand != null;
        }

        /** Whether it answers on the documents. */
        boolean answers() {
            return outcome != null;
        }

        /** The determination that it is. */
        Letters.Answer answer(Appeal appeal, Decision decision) {
            var facts = new DeterminationFacts(
                    appeal.facts().level().stage(),
                    outcome,
                    appeal.facts().body(),
                    decision.letterDate(),
                    decision.receivedOn(),
                    pagesTotal,
                    pagesFull,
                    pagesPart,
                    pagesDenied,
                    previousRelease,
                    exemptions,
                    decision.appeal());
            return new Letters.Answer(items, facts, supersedes);
        }
    }
}
