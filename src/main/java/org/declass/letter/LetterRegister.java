package org.declass.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.declass.web.Cell;
import org.declass.web.Column;
import org.declass.web.Display;
import org.declass.web.Href;
import org.declass.web.Listed;
import org.declass.web.Register;

/** The list of letters: its filters, its columns, its orders. */
@ApplicationScoped
class LetterRegister implements Listed {

    static final Register<LetterRow> LETTERS = new Register<>(
            "letters",
            LetterRow.class,
            LetterFilter.class,
            LetterFilterForm.FILTERS,
            List.of(
                    Column.of("number", "Number", Column.Look.PLAIN, row -> Cell.link(row.number(), row.href())),
                    Column.of("date", "Dated", Column.Look.DATE, row -> Cell.of(row.date())),
                    Column.<LetterRow>of("kind", "Says", Column.Look.PLAIN, LetterRegister::kind)
                            .telling("direction", "struckOn"),
                    Column.said("agency", "Agency", LetterRow::agency),
                    Column.<LetterRow>of(
                                    "subject",
                                    "Subject",
                                    Column.Look.TITLE,
                                    row -> Cell.of(row.subject()).small(row.person()))
                            .telling("person"),
                    Column.of("cases", "Cases", Column.Look.PLAIN, LetterRegister::cases),
                    Column.of("attachments", "Files", Column.Look.PLAIN, LetterRegister::files),
                    Column.plain("direction", "Direction", LetterRow::direction),
                    Column.said("receivedOn", "Received", LetterRow::receivedOn),
                    Column.said("office", "Office", LetterRow::office),
                    Column.said("person", "Person", LetterRow::person),
                    Column.of("note", "Note", Column.Look.WRAP, row -> Cell.of(row.note())),
                    Column.said("recordedBy", "Recorded by", LetterRow::recordedBy),
                    Column.said("recordedAt", "Recorded", LetterRow::recordedAt),
                    Column.said("struckOn", "Struck", LetterRow::struckOn),
                    Column.said("updatedAt", "Last changed", LetterRow::updatedAt)),
            List.of("number", "date", "kind", "agency", "subject", "cases", "attachments"),
            LetterFilterForm.ORDERS,
            LetterQueries.LIST.sortNames());

    @Override
    public Register<LetterRow> register() {
        return LETTERS;
    }

    private static Cell kind(LetterRow row) {
        var direction = Display.label(row.direction());
        return Cell.of(row.kind()).small(row.struckOn() == null ? direction : direction + "; struck");
    }

    private static Cell cases(LetterRow row) {
        return Cell.links(row.cases().stream()
                .map(one -> Cell.link(one, new Href("/letters").and("case", one).toString()))
                .toList());
    }

    private static Cell files(LetterRow row) {
        return Cell.links(IntStream.range(0, row.attachments().size())
                .mapToObj(i -> Cell.link(row.attachments().get(i), row.href() + "/attachments/" + (i + 1)))
                .toList());
    }
}
