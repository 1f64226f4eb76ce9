package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.web.Cell;
import org.declass.web.Chip;
import org.declass.web.Column;
import org.declass.web.Listed;
import org.declass.web.Option;
import org.declass.web.Register;

/** The list of determinations: its filters, its columns, its orders. */
@ApplicationScoped
class DeterminationRegister implements Listed {

    private static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("agency", "Agency"),
            Chip.Filter.of("filedBy", "Filed by", FiledBy.class),
            Chip.Filter.of("kind", "Kind", RequestKind.class),
            Chip.Filter.of("stage", "Stage", Stage.class),
            Chip.Filter.of("outcome", "Outcome", Outcome.class),
            Chip.Filter.of("request", "Request"),
            Chip.Filter.of("file", "File"),
            Chip.Filter.of("exemption", "Cites"),
            new Chip.Filter("cites", "Cites an exemption", value -> value.equals("true") ? "yes" : "no"),
            Chip.Filter.of("pages", "Says of pages", PagesSaid.class),
            Chip.Filter.of("letterFrom", "Letters from"),
            Chip.Filter.of("letterTo", "Letters until"),
            new Chip.Filter("superseded", "Put right later", value -> value.equals("true") ? "yes" : "no"),
            Chip.Filter.of("asOf", "As of"));

    static final Register<DeterminationRow> DETERMINATIONS = new Register<>(
            "determinations",
            DeterminationRow.class,
            DeterminationFilter.class,
            FILTERS,
            List.of(
                    Column.of("number", "Number", Column.Look.PLAIN, row -> Cell.link(row.number(), item(row))),
                    Column.of("letterDate", "Letter", Column.Look.DATE, row -> Cell.of(row.letterDate())),
                    Column.said("agency", "Agency", DeterminationRow::agency),
                    Column.plain("stage", "Stage", DeterminationRow::stage),
                    Column.<DeterminationRow>of("outcome", "Outcome", Column.Look.PLAIN, DeterminationRegister::outcome)
                            .telling("superseded"),
                    Column.of("item", "Item", Column.Look.PLAIN, row -> Cell.link(row.item(), item(row))),
                    Column.of(
                            "request",
                            "Request",
                            Column.Look.PLAIN,
                            row -> Cell.link(row.request(), "/requests/" + row.request())),
                    Column.of("file", "File", Column.Look.PLAIN, row -> Cell.link(row.file(), "/files/" + row.file())),
                    Column.said("exemptions", "Cites", DeterminationRow::exemptions),
                    Column.count("pagesTotal", "Pages", DeterminationRow::pagesTotal),
                    Column.said("receivedOn", "Received", DeterminationRow::receivedOn),
                    Column.count("pagesFull", "In full", DeterminationRow::pagesFull),
                    Column.count("pagesPart", "In part", DeterminationRow::pagesPart),
                    Column.count("pagesDenied", "Denied", DeterminationRow::pagesDenied),
                    Column.said("unknownExemptions", "Unknown codes", DeterminationRow::unknownExemptions),
                    Column.said("appealRights", "Right to appeal", DeterminationRow::appealRights),
                    Column.said("appealBy", "Appeal by", DeterminationRow::appealBy),
                    Column.said("supersedes", "Puts right", DeterminationRow::supersedes),
                    Column.said("superseded", "Put right later", DeterminationRow::superseded),
                    Column.of("note", "Note", Column.Look.WRAP, row -> Cell.of(row.note()))),
            List.of("number", "letterDate", "agency", "stage", "outcome", "item", "file", "exemptions", "pagesTotal"),
            List.of(
                    new Option("-letterDate", "Latest letter first"),
                    new Option("letterDate", "Earliest letter first"),
                    new Option("-number", "Recorded last first")),
            RequestQueries.DETERMINATIONS.sortNames());

    @Override
    public Register<DeterminationRow> register() {
        return DETERMINATIONS;
    }

    private static Cell outcome(DeterminationRow row) {
        return Cell.badge(row.outcome()).small(row.superseded() ? "put right later" : null);
    }

    /** The place of its item on the page of the request. */
    private static String item(DeterminationRow row) {
        return "/requests/" + row.request() + "#item-" + row.item().replaceFirst(".*/", "");
    }
}
