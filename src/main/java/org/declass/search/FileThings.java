package org.declass.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.declass.file.Document;
import org.declass.file.FileDisplay;
import org.declass.file.FileFacts;
import org.declass.file.FileNumber;
import org.declass.file.FileStatus;
import org.declass.file.Inference;
import org.declass.file.Location;
import org.declass.file.NoticeKey;
import org.declass.file.PartialDate;
import org.declass.file.Reclassification;
import org.declass.file.Withdrawal;
import org.declass.history.SubjectKind;

/** Withdrawn files, with what of them was published. */
@ApplicationScoped
class FileThings implements Things {

    private static final String SELECT = "select f.id, f.status, f.struckOn, f.notice, f.identifier, f.location,"
            + " f.document, f.withdrawal, f.inferred, f.reclassified, f.remarks, f.noticeKey from WithdrawnFile f where";
    private static final String RELEASES =
            "select r.file.id, r.facts.sourceName from Release r where r.struckOn is null and";

    private final Rows rows;

    FileThings(Rows rows) {
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.FILE;
    }

    @Override
    public List<Thing> after(long id, int most) {
        return things(rows.after(SELECT, "f.id", id, most));
    }

    @Override
    public List<Thing> of(Collection<String> numbers) {
        return things(rows.with(SELECT, "f.id", Rows.ids("W-", numbers)));
    }

    @Override
    public Collection<String> touched(Touched by) {
        return by.numbers(SubjectKind.FILE);
    }

    private List<Thing> things(List<Tuple> files) {
        var published = rows.byId(RELEASES, "r.file.id", Rows.ids(files));
        return files.stream().map(file -> thing(file, published)).toList();
    }

    private static Thing thing(Tuple row, Map<Long, List<Tuple>> published) {
        var id = (Long) row.get(0);
        var facts = new FileFacts(
                (NoticeKey) row.get(3),
                (String) row.get(4),
                (Location) row.get(5),
                (Document) row.get(6),
                (Withdrawal) row.get(7),
                (Inference) row.get(8),
                (Reclassification) row.get(9),
                (String) row.get(10));
        var number = FileNumber.of(id);
        return new Thing(
                Kind.FILE,
                id,
                number,
                facts.heading(),
                row.get(2) == null ? Thing.Standing.of((FileStatus) row.get(1)) : Thing.Standing.STRUCK,
                "/files/" + number,
                parts(facts, published.getOrDefault(id, List.of())),
                listed(facts, (String) row.get(11)));
    }

    private static Listed listed(FileFacts facts, String noticeKey) {
        var document = facts.document();
        return Listed.in(
                document.title(),
                document.number(),
                facts.identifier(),
                noticeKey,
                facts.location().fileNumber(),
                facts.location().folder(),
                document.from(),
                document.to());
    }

    private static List<Thing.Part> parts(FileFacts facts, List<Tuple> published) {
        var document = facts.document();
        var location = facts.location();
        var parts = new Parts()
                .text("Document", document.type())
                .number("Document number", document.number())
                .text("Date", shown(document.date()))
                .number("Notice", facts.notice().toString())
                .number("Identifier", facts.identifier())
                .text("From", document.from())
                .text("To", document.to())
                .text("Originator", document.originator())
                .text("Record group", location.recordGroup() == null ? null : "RG " + location.recordGroup())
                .text("Repository", location.repository())
                .text("Series", location.series())
                .text("Entry", location.entry())
                .text("Box", location.box() == null ? null : "Box " + location.box())
                .text("Folder", location.folder())
                .number("File number", location.fileNumber())
                .number("NAID", location.naid())
                .text("Withheld by", facts.withdrawal().agency())
                .text("Inferred agency", facts.inferred().agency())
                .text("Reclassified by", facts.reclassified().agency())
                .text("Restriction codes", facts.withdrawal().restrictionCodes())
                .text("Reason", facts.withdrawal().reason())
                .text("Basis", facts.inferred().basis())
                .text("Remarks", facts.remarks())
                .spelling("Date as written", asWritten(document.date()));
        published.forEach(release -> parts.number("Published as", (String) release.get(1)));
        return parts.all();
    }

    /** As all pages show it; nothing where it says no more than that nobody knows. */
    private static String shown(PartialDate date) {
        return FileDisplay.saysNothing(date) ? null : FileDisplay.shown(date);
    }

    /** So that it is found, and shown, in the form the archives gave it where somebody types that. */
    private static String asWritten(PartialDate date) {
        return Objects.equals(date.text(), shown(date)) ? null : date.text();
    }
}
