package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.request.FiledBy;
import org.declass.web.Cell;
import org.declass.web.Chip;
import org.declass.web.Column;
import org.declass.web.Listed;
import org.declass.web.Option;
import org.declass.web.Register;

/** The list of the items of appeals: its filters, its columns, its orders. */
@ApplicationScoped
class AppealedItemRegister implements Listed {

    private static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("cameTo", "Came to", CameTo.class),
            Chip.Filter.of("level", "Level", AppealLevel.class),
            Chip.Filter.of("agency", "Request to"),
            Chip.Filter.of("filedBy", "Filed by", FiledBy.class),
            Chip.Filter.of("result", "Result", AppealResult.class),
            Chip.Filter.of("basis", "Ground", AppealBasis.class),
            Chip.Filter.of("body", "Before"),
            Chip.Filter.of("appeal", "Appeal"),
            Chip.Filter.of("request", "Request"),
            Chip.Filter.of("file", "File"),
            Chip.Filter.of("filedFrom", "Filed from"),
            Chip.Filter.of("filedTo", "Filed until"),
            Chip.Filter.of("ruledFrom", "Decided from"),
            Chip.Filter.of("ruledTo", "Decided until"),
            Chip.Filter.of("exemption", "Answer cites"),
            Chip.Filter.of("contestedAgency", "Contested answer of"),
            Chip.Filter.of("contestedFrom", "Contested letters from"),
            Chip.Filter.of("contestedTo", "Contested letters until"),
            Chip.Filter.of("asOf", "As of"));

    static final Register<AppealedItemRow> ITEMS = new Register<>(
            "appealed-items",
            AppealedItemRow.class,
            AppealedItemFilter.class,
            FILTERS,
            List.of(
                    Column.of(
                            "number",
                            "Number",
                            Column.Look.PLAIN,
                            row -> Cell.link(row.number(), "/appeals/" + row.appeal() + "#item-" + row.ordinal())),
                    Column.<AppealedItemRow>of("file", "File", Column.Look.TITLE, AppealedItemRegister::file)
                            .telling("title"),
                    Column.<AppealedItemRow>of("item", "Item", Column.Look.PLAIN, AppealedItemRegister::item)
                            .telling("filedBy"),
                    Column.plain("level", "Level", AppealedItemRow::level),
                    Column.said("agency", "Agency", AppealedItemRow::agency),
                    Column.of(
                            "filedOn",
                            "Filed",
                            Column.Look.LABELLED,
                            row -> row.filedOn() == null ? Cell.of("").small("nobody says") : Cell.of(row.filedOn())),
                    Column.badge("cameTo", "Came to", AppealedItemRow::cameTo),
                    Column.said("ruledOn", "Decided", AppealedItemRow::ruledOn),
                    Column.<AppealedItemRow>of(
                                    "contested.outcome",
                                    "Contested",
                                    Column.Look.LABELLED,
                                    AppealedItemRegister::contested)
                            .telling("contested.letterDate"),
                    Column.said(
                            "contested.exemptions",
                            "Which cites",
                            row -> row.contestedOrNothing().exemptions()),
                    Column.plain("result", "Result", AppealedItemRow::result),
                    Column.of(
                            "appeal",
                            "Appeal",
                            Column.Look.PLAIN,
                            row -> Cell.link(row.appeal(), "/appeals/" + row.appeal())),
                    Column.of(
                            "request",
                            "Request",
                            Column.Look.PLAIN,
                            row -> Cell.link(row.request(), "/requests/" + row.request())),
                    Column.plain("basis", "Ground", AppealedItemRow::basis),
                    Column.said("body", "Before", AppealedItemRow::body),
                    Column.badge("status", "Status of the appeal", AppealedItemRow::status),
                    Column.said("title", "Title of the file", AppealedItemRow::title),
                    Column.said("filedBy", "Filed by", AppealedItemRow::filedBy),
                    Column.said(
                            "contested.number",
                            "Number of the contested answer",
                            row -> row.contestedOrNothing().number()),
                    Column.said(
                            "contested.agency",
                            "Contested answer of",
                            row -> row.contestedOrNothing().agency()),
                    Column.said(
                            "contested.letterDate",
                            "Contested letter",
                            row -> row.contestedOrNothing().letterDate())),
            List.of(
                    "number",
                    "file",
                    "item",
                    "level",
                    "agency",
                    "filedOn",
                    "cameTo",
                    "ruledOn",
                    "contested.outcome",
                    "contested.exemptions"),
            List.of(new Option("-number", "Newest appeal first"), new Option("-ruledOn", "Latest decision first")),
            AppealedItemQueries.ITEMS.sortNames());

    @Override
    public Register<AppealedItemRow> register() {
        return ITEMS;
    }

    private static Cell file(AppealedItemRow row) {
        return Cell.link(row.file(), "/files/" + row.file()).after(row.title());
    }

    private static Cell item(AppealedItemRow row) {
        return Cell.link(row.item(), "/requests/" + row.request() + "#item-" + row.ordinal())
                .small(row.filedBy() == FiledBy.OTHERS ? "filed by others" : null);
    }

    private static Cell contested(AppealedItemRow row) {
        var answer = row.contestedOrNothing();
        return Cell.badge(answer.outcome())
                .small(
                        answer.letterDate() == null
                                ? null
                                : Cell.of(answer.letterDate()).text());
    }
}
