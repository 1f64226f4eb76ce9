package org.declass.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.web.Cell;
import org.declass.web.Column;
import org.declass.web.Listed;
import org.declass.web.Option;
import org.declass.web.Register;

/** The list of files: its filters, its columns, its orders. */
@ApplicationScoped
class FileRegister implements Listed {

    static final Register<FileRow> FILES = new Register<>(
            "files",
            FileRow.class,
            FileFilter.class,
            FileFilterForm.FILTERS,
            List.of(
                    Column.of(
                            "number",
                            "Number",
                            Column.Look.PLAIN,
                            row -> Cell.link(row.number(), "/files/" + row.number())),
                    Column.<FileRow>of(
                                    "title",
                                    "Document",
                                    Column.Look.TITLE,
                                    row -> Cell.of(row.heading()).small(row.documentType()))
                            .telling("documentType"),
                    Column.of("date", "Date", Column.Look.DATE, row -> date(row.date())),
                    Column.<FileRow>plain("recordGroup", "Where it belongs", FileDisplay::where)
                            .telling("box", "fileNumber"),
                    Column.of("notice", "Notice", Column.Look.LOOSE, row -> Cell.of(row.notice())),
                    Column.<FileRow>plain("kind", "Withdrawal", FileDisplay::reason)
                            .telling("inferredKind"),
                    Column.<FileRow>plain("inferredAgency", "Closed by", FileDisplay::closedBy)
                            .telling("reclassifiedBy", "statedAgency"),
                    Column.of("status", "Status", Column.Look.PLAIN, FileRegister::status)
                            .telling("releasedExtent", "struckOn"),
                    Column.plain("documentType", "Type", FileRow::documentType),
                    Column.said("documentNumber", "Document number", FileRow::documentNumber),
                    Column.said("originator", "Originator", FileRow::originator),
                    Column.said("from", "From", FileRow::from),
                    Column.said("to", "To", FileRow::to),
                    Column.count("pages", "Pages", FileRow::pages),
                    Column.count("documentsCovered", "Documents covered", FileRow::documentsCovered),
                    Column.plain("classification", "Classification", FileRow::classification),
                    Column.plain("repository", "Repository", FileRow::repository),
                    Column.said("series", "Series", FileRow::series),
                    Column.said("entry", "Entry", FileRow::entry),
                    Column.said("box", "Box", FileRow::box),
                    Column.of("folder", "Folder", Column.Look.WRAP, row -> Cell.of(row.folder())),
                    Column.said("fileNumber", "File number", FileRow::fileNumber),
                    Column.said("naid", "NAID", FileRow::naid),
                    Column.said("identifier", "Identifier", FileRow::identifier),
                    Column.said("statedAgency", "Agency as stated", FileRow::statedAgency),
                    Column.of("withdrawnOn", "Withdrawn", Column.Look.LABELLED, row -> date(row.withdrawnOn())),
                    Column.said("restrictionCodes", "Restrictions", FileRow::restrictionCodes),
                    Column.said("inferredKind", "Kind as inferred", FileRow::inferredKind),
                    Column.said("reclassifiedBy", "Reclassified by", FileRow::reclassifiedBy),
                    Column.of(
                            "reclassifiedIn",
                            "Reclassified in",
                            Column.Look.LABELLED,
                            row -> date(row.reclassifiedIn())),
                    Column.said("wasOpen", "Had been open", FileRow::wasOpen),
                    Column.said("releasedExtent", "Extent released", FileRow::releasedExtent),
                    Column.said("struckOn", "Struck", FileRow::struckOn),
                    Column.said("lastSeenOn", "Last looked for", FileRow::lastSeenOn),
                    Column.said("updatedAt", "Last changed", FileRow::updatedAt)),
            List.of("number", "title", "date", "recordGroup", "notice", "kind", "inferredAgency", "status"),
            List.of(
                    new Option("-number", "Last recorded first"),
                    new Option("number", "First recorded first"),
                    new Option("date", "Oldest document first"),
                    new Option("-date", "Newest document first"),
                    new Option("-updatedAt", "Last changed first")),
            FileQueries.FILES.sortNames());

    @Override
    public Register<FileRow> register() {
        return FILES;
    }

    private static Cell date(PartialDate date) {
        return date == null
                ? Cell.EMPTY
                : Cell.of(FileDisplay.shown(date)).hint(date.text().isEmpty() ? null : date.text());
    }

    private static Cell status(FileRow row) {
        return Cell.badge(FileDisplay.standing(row), row.status().tone())
                .small(row.struckOn() == null ? null : "struck");
    }
}
