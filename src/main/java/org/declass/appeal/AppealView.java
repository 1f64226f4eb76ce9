package org.declass.appeal;

import java.time.LocalDate;
import java.util.List;
import org.declass.request.FiledBy;
import org.declass.request.Outcome;
import org.declass.request.TrackingNumber;

/**
 * An appeal with all that belongs to it.
 *
 * @param items what it contests, and what came of it
 * @param acts what can be recorded now, with the URL to record it at
 */
public record AppealView(
        String number,
        String request,
        FiledBy filedBy,
        AppealFacts facts,
        AppealStatus status,
        LocalDate statusSince,
        AppealDates dates,
        ClosureReason closeReason,
        List<TrackingNumber> numbers,
        List<Item> items,
        List<ActLink> acts,
        long version) {

    /**
     * An item that is contested.
     *
     * @param outcome the latest answer on it, or null
     * @param result what the appeal brought for it, or null
     * @param ruledOn the date of the letter that says so, or null
     */
    public record Item(
            String number,
            int ordinal,
            String file,
            String title,
            Outcome outcome,
            AppealResult result,
            LocalDate ruledOn) {

        static Item of(ContestedItem contested) {
            var item = contested.item();
            return new Item(
                    item.number(),
                    item.ordinal(),
                    item.file().number(),
                    item.file().facts().document().title(),
                    item.outcome(),
                    contested.result(),
                    contested.ruledOn());
        }
    }

    /** What can be recorded, by which method at which URL. */
    public record ActLink(AppealAct act, String method, String href) {}

    static AppealView of(Appeal appeal) {
        return new AppealView(
                appeal.number(),
                appeal.request().number(),
                appeal.request().filedBy(),
                appeal.facts(),
                appeal.status(),
                appeal.since(),
                appeal.dates(),
                appeal.closeReason(),
                appeal.numbers(),
                appeal.items().stream().map(Item::of).toList(),
                appeal.acts().stream()
                        .map(act -> new ActLink(act, "POST", "/api/v1/appeals/" + appeal.number() + "/" + act.noun()))
                        .toList(),
                appeal.version());
    }
}
