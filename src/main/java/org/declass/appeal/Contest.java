package org.declass.appeal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.deadline.ClockState;
import org.declass.deadline.Purpose;
import org.declass.deadline.Reckoning;
import org.declass.referral.Category;
import org.declass.request.DeterminationRow;
import org.declass.request.RequestItem;
import org.declass.request.ReviewRequest;
import org.declass.request.Stage;

/**
 * What we are about to contest, with all that decides whether we can.
 *
 * @param request the request
 * @param items the items of it
 * @param facts before whom, on what ground
 * @param filedOn the day of filing
 * @param answers the answers that stand on the request's items
 * @param categories the kinds of information for which each item was referred, by the item's number
 * @param appeals the appeals of the request
 * @param lawsuits what says that the same files are before a court, a sentence each
 * @param reviews the answers that ISCAP or a court gave on the same files, whatever the request
 * @param windows reckons the clocks
 */
record Contest(
        ReviewRequest request,
        List<RequestItem> items,
        AppealFacts facts,
        LocalDate filedOn,
        List<DeterminationRow> answers,
        Map<String, List<Category>> categories,
        List<Appeal> appeals,
        List<String> lawsuits,
        List<DeterminationRow> reviews,
        Windows windows) {

    boolean isBefore(AppealLevel level) {
        return facts.level() == level;
    }

    /** The answer on an item that is contested: the latest. */
    Optional<DeterminationRow> answer(RequestItem item) {
        return answers(item)
                .max(Comparator.comparing(DeterminationRow::letterDate).thenComparing(DeterminationRow::id));
    }

    /** The latest answer on an item at a stage. */
    Optional<DeterminationRow> answer(RequestItem item, Stage stage) {
        return answers(item)
                .filter(answer -> answer.stage() == stage)
                .max(Comparator.comparing(DeterminationRow::letterDate).thenComparing(DeterminationRow::id));
    }

    /** The answers on an item that were written by the day of filing; what came later cannot be contested on it. */
    private Stream<DeterminationRow> answers(RequestItem item) {
        return answers.stream()
                .filter(answer -> answer.item().equals(item.number()))
                .filter(answer -> !answer.letterDate().isAfter(filedOn));
    }

    /** The kinds of information for which an item was referred. */
    List<Category> categories(RequestItem item) {
        return categories.getOrDefault(item.number(), List.of());
    }

    /** The appeal to the agency that is undecided on an item. */
    Optional<Appeal> undecided(RequestItem item) {
        return pending(item, AppealLevel.AGENCY).findFirst();
    }

    /** The appeals at a level that are undecided on an item. */
    Stream<Appeal> pending(RequestItem item, AppealLevel level) {
        return appeals.stream().filter(appeal -> appeal.facts().level() == level && appeal.isPendingOn(item));
    }

    /** The clock of theirs whose lapse is the ground for an item; empty where there is none. */
    Optional<Reckoning> lapse(RequestItem item) {
        return switch (facts.basis()) {
            case LAPSE_ONE_YEAR -> windows.answer(Purpose.MDR_INIT, request);
            case LAPSE_FOIA -> windows.answer(Purpose.FOIA_INIT, request);
            case LAPSE_180_DAYS -> undecided(item).flatMap(windows::undecided);
            case DENIAL, TWO_YEAR_REFUSAL, NO_RECORDS, FEE, UNSTATED -> Optional.empty();
        };
    }

    /** Our clock that the lapse sets going; empty where there is none. */
    Optional<Reckoning> afterLapse(RequestItem item) {
        return facts.basis() == AppealBasis.LAPSE_180_DAYS
                ? undecided(item).flatMap(windows::afterNoDecision)
                : windows.afterNoAnswer(request);
    }

    /** Whether a clock can have lapsed on the day of filing, because it can have begun early enough. */
    boolean canBeOver(Reckoning clock) {
        return clock.state(filedOn) != ClockState.PAUSED && filedOn.isAfter(clock.dueEarliest());
    }

    /** Whether a clock has lapsed on the day of filing. */
    boolean isOver(Reckoning clock) {
        return clock.state(filedOn) == ClockState.LAPSED;
    }
}
