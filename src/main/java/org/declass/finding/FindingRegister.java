package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.web.Cell;
import org.declass.web.Column;
import org.declass.web.Display;
import org.declass.web.Listed;
import org.declass.web.Register;

/** The list of findings: its filters, its columns, its orders. */
@ApplicationScoped
class FindingRegister implements Listed {

    static final Register<FindingRow> FINDINGS = new Register<>(
            "findings",
            FindingRow.class,
            FindingFilter.class,
            FindingFilterForm.FILTERS,
            List.of(
                    Column.of("number", "Number", Column.Look.PLAIN, row -> Cell.link(row.number(), row.href())),
                    Column.<FindingRow>of("check", "Check", Column.Look.PLAIN, FindingRegister::check)
                            .telling("severity"),
                    Column.badge("status", "Status", FindingRow::status),
                    Column.<FindingRow>of("sentence", "What to ask for", Column.Look.TITLE, FindingRegister::sentence)
                            .telling("citation", "verified", "reason", "dismissedBy"),
                    Column.of(
                            "request", "Request", Column.Look.PLAIN, row -> Cell.link(row.request(), row.placeHref())),
                    Column.said("agency", "Agency", FindingRow::agency),
                    Column.said("editor", "Editor", FindingRow::editor),
                    Column.said("foundOn", "Found", FindingRow::foundOn),
                    Column.plain("severity", "Severity", FindingRow::severity),
                    Column.said("kind", "Kind of request", FindingRow::kind),
                    Column.said("items", "Items", FindingRow::items),
                    Column.said("determinations", "Answers", FindingRow::determinations),
                    Column.of("citation", "Rests on", Column.Look.WRAP, row -> Cell.of(row.cited())),
                    Column.said("verified", "Checked", FindingRow::verified),
                    Column.said("until", "Holds until", FindingRow::until),
                    Column.said("resolvedOn", "Resolved", FindingRow::resolvedOn),
                    Column.said("dismissedOn", "Dismissed", FindingRow::dismissedOn),
                    Column.said("dismissedBy", "Dismissed by", FindingRow::dismissedBy),
                    Column.of("reason", "Why dismissed", Column.Look.WRAP, row -> Cell.of(row.reason())),
                    Column.said("updatedAt", "Last changed", FindingRow::updatedAt)),
            List.of("number", "check", "status", "sentence", "request", "agency", "editor", "foundOn"),
            FindingFilterForm.ORDERS,
            FindingQueries.LIST.sortNames());

    @Override
    public Register<FindingRow> register() {
        return FINDINGS;
    }

    private static Cell check(FindingRow row) {
        return Cell.badge(row.check().label(), row.severity().tone()).small(Display.label(row.severity()));
    }

    private static Cell sentence(FindingRow row) {
        var dismissal = row.reason() == null ? "" : ". Dismissed by " + row.dismissedBy() + ": " + row.reason();
        return Cell.of(row.sentence()).small(row.cited() + dismissal);
    }
}
