package org.declass.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.ToIntFunction;
import org.declass.web.Cell;
import org.declass.web.Column;
import org.declass.web.Listed;
import org.declass.web.Register;

/** The list of imports: its filters, its columns, its orders. */
@ApplicationScoped
class ImportRegister implements Listed {

    static final Register<ImportLine> IMPORTS = new Register<>(
            "imports",
            ImportLine.class,
            ImportFilter.class,
            ImportFilterForm.FILTERS,
            List.of(
                    Column.of(
                            "number",
                            "Number",
                            Column.Look.PLAIN,
                            row -> Cell.link(row.number(), "/imports/" + row.number())),
                    Column.of("fileName", "File", Column.Look.TITLE, row -> Cell.of(row.fileName())),
                    Column.plain("kind", "Rows are", ImportLine::kind),
                    Column.badge("status", "Status", ImportLine::status),
                    Column.count("rowsTotal", "Rows", ImportLine::rowsTotal),
                    tally("created", "Recorded", Tally::created),
                    tally("updated", "Changed", Tally::updated),
                    tally("rejected", "Rejected", Tally::rejected),
                    tally("warned", "Warnings", Tally::warned),
                    Column.said("uploadedBy", "Brought by", ImportLine::uploadedBy),
                    Column.said("uploadedAt", "On", ImportLine::uploadedAt),
                    Column.count("rowsDone", "Rows done", ImportLine::rowsDone),
                    tally("restored", "Restored", Tally::restored),
                    tally("unchanged", "Unchanged", Tally::unchanged),
                    tally("releases", "Releases", Tally::releases),
                    tally("releaseAdded", "Further releases only", Tally::releaseAdded),
                    tally("decisions", "Decisions", Tally::decisions),
                    tally("decisionAdded", "Decisions only", Tally::decisionAdded)),
            List.of(
                    "number",
                    "fileName",
                    "kind",
                    "status",
                    "rowsTotal",
                    "tally.created",
                    "tally.updated",
                    "tally.rejected",
                    "tally.warned",
                    "uploadedBy",
                    "uploadedAt"),
            ImportFilterForm.ORDERS,
            ImportQueries.IMPORTS.sortNames());

    @Override
    public Register<ImportLine> register() {
        return IMPORTS;
    }

    private static Column<ImportLine> tally(String name, String label, ToIntFunction<Tally> count) {
        return Column.count("tally." + name, label, row -> row.tally() == null ? null : count.applyAsInt(row.tally()));
    }
}
