package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.web.Cell;
import org.declass.web.Column;
import org.declass.web.Listed;
import org.declass.web.Register;

/** The list of clocks: its filters, its columns, its orders. */
@ApplicationScoped
class DeadlineRegister implements Listed {

    static final Register<DeadlineRow> DEADLINES = new Register<>(
            "deadlines",
            "/deadlines/list",
            DeadlineRow.class,
            DeadlineFilter.class,
            DeadlineFilterForm.FILTERS,
            List.of(
                    Column.of(
                            "number",
                            "Clock",
                            Column.Look.PLAIN,
                            row -> Cell.link(row.number(), "/deadlines/" + row.number())),
                    Column.<DeadlineRow>of("purpose", "About", Column.Look.TITLE, DeadlineRegister::purpose)
                            .telling("about"),
                    Column.badge("state", "State", DeadlineRow::state),
                    Column.plain("side", "Whose", DeadlineRow::side),
                    Column.of(
                            "request",
                            "Request",
                            Column.Look.PLAIN,
                            row -> Cell.link(row.request(), "/requests/" + row.request())),
                    Column.said("agency", "Agency", DeadlineRow::agency),
                    Column.said("editor", "Editor", DeadlineRow::editor),
                    Column.<DeadlineRow>of("due", "Due", Column.Look.LABELLED, DeadlineRegister::due)
                            .telling("verified", "setByHand"),
                    Column.said("fileBy", "File by", DeadlineRow::fileBy),
                    Column.count("daysLeft", "Days left", DeadlineRow::daysLeft),
                    Column.of(
                            "subject",
                            "Runs for",
                            Column.Look.PLAIN,
                            row -> Cell.link(row.subject(), row.subjectHref())),
                    Column.said("about", "Concerns", DeadlineRow::about),
                    Column.said("kind", "Kind of request", DeadlineRow::kind),
                    Column.said("startEarliest", "Began at the earliest", DeadlineRow::startEarliest),
                    Column.said("earliestEvent", "With", DeadlineRow::earliestEvent),
                    Column.said("startLatest", "Began at the latest", DeadlineRow::startLatest),
                    Column.said("latestEvent", "With, at the latest", DeadlineRow::latestEvent),
                    Column.said("pauses", "Pauses", DeadlineRow::pauses),
                    Column.said("pausedSince", "Stands still since", DeadlineRow::pausedSince),
                    Column.said("dueByRule", "Due by the rule", DeadlineRow::dueByRule),
                    Column.said("lapsesOn", "Lapses", DeadlineRow::lapsesOn),
                    Column.said("setByHand", "Day set by hand", DeadlineRow::setByHand),
                    Column.of("setReason", "Why set", Column.Look.WRAP, row -> Cell.of(row.setReason())),
                    Column.said("setBy", "Set by", DeadlineRow::setBy),
                    Column.said("rule", "Rule", DeadlineRow::rule),
                    Column.said("verified", "Rule checked", DeadlineRow::verified),
                    Column.said("endedOn", "Ended", DeadlineRow::endedOn),
                    Column.of(
                            "explanation", "How it is reckoned", Column.Look.WRAP, row -> Cell.of(row.explanation()))),
            List.of("number", "purpose", "state", "side", "request", "agency", "editor", "due", "fileBy", "daysLeft"),
            DeadlineFilterForm.ORDERS,
            DeadlineQueries.LIST.sortNames());

    @Override
    public Register<DeadlineRow> register() {
        return DEADLINES;
    }

    private static Cell purpose(DeadlineRow row) {
        return Cell.of(row.purpose()).after(row.about()).hint(row.explanation());
    }

    private static Cell due(DeadlineRow row) {
        var byHand = row.setByHand() == null ? null : "set by hand";
        return Cell.of(row.due())
                .small(row.verified() ? byHand : byHand == null ? "unverified" : byHand + ", unverified");
    }
}
