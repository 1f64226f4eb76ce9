package org.declass.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.declass.web.Labelled;

/** What a column of somebody's table can mean to us. */
enum Meaning implements Labelled {
    /** Passed over. */
    NOT_USED("not used"),
    /** What the list tells its rows apart by. */
    ROW("Row number or id", "id", "row id", "row", "document id"),
    /** The number of the case before the body. */
    CASE_NUMBER(
            "Case number", "appeal number", "iscap number", "iscap no", "case no", "appeal no", "iscap case number"),
    /** What the case is about. */
    CASE_TITLE("Title of the case", "group title", "case title", "request title"),
    /** Whose decision was appealed. */
    APPEALED_FROM("Appealed from", "agency", "source", "agency appealed", "source agency", "original agency"),
    /** What was decided. */
    DECISION("What was decided", "decision", "outcome", "determination", "result", "iscap decision"),
    /** Whether there is a notification only. */
    NOTIFICATION("Notification only", "notification", "notice only"),
    /** The page of the list on which the release is named. */
    RELEASE_PAGE("Page of the list", "record page url", "list page", "page url"),
    /** The archives' own number of the record; a natural key. */
    IDENTIFIER(
            "Record number",
            "record num",
            "record no",
            "rif",
            "rif number",
            "agency record number",
            "record id",
            "identifier"),
    /** The key of the notice in one cell. */
    NOTICE("Notice key", "notice", "withdrawal notice", "nnd project box tab", "natural key"),
    /** The declassification project. */
    PROJECT("Project number", "project", "project no", "nnd", "nnd number", "nnd no", "declassification project"),
    /** The box within the project. */
    PROJECT_BOX("Project box", "box in project", "project box number"),
    /** The tab within the box. */
    TAB("Tab", "tab number", "tab no", "tab #"),
    /** Who holds the records. */
    REPOSITORY("Repository", "archive", "archives", "library", "location", "archival location"),
    /** The record group or collection. */
    RECORD_GROUP("Record group", "rg", "record group number", "rg number", "collection code"),
    /** The series. */
    SERIES("Series", "record series", "series title", "collection", "entry title"),
    /** The entry or lot number. */
    ENTRY("Entry or lot", "entry", "entry number", "entry no", "lot", "lot file", "lot number"),
    /** The box on the shelf. */
    BOX("Box", "box number", "box no", "box #", "container", "container id"),
    /** The folder. */
    FOLDER("Folder", "folder title", "file unit", "file title"),
    /** The decimal or subject-numeric file number. */
    FILE_NUMBER("File number", "file num", "file no", "decimal file", "decimal file number", "central file number"),
    /** The National Archives identifier. */
    NAID("NAID", "national archives identifier", "arc identifier", "na id"),
    /** The kind of document. */
    TYPE("Document type", "doc type", "type", "type of document", "record type"),
    /** The date of the document. */
    DATE("Document date", "doc date", "date", "date of document", "dated"),
    /** The document's own number. */
    NUMBER("Document number", "doc number", "doc num", "doc no", "telegram number"),
    /** Who wrote it. */
    FROM("From", "from name", "author", "sender", "correspondent from"),
    /** To whom. */
    TO("To", "to name", "recipient", "addressee", "correspondent to"),
    /** Its subject. */
    TITLE("Title", "subject", "description", "title or description", "document title", "subjects"),
    /** The agency it comes from. */
    ORIGINATOR("Originator", "originating agency", "agency of origin", "originating office"),
    /** Its length. */
    PAGES("Pages", "num pages", "number of pages", "page count", "no of pages", "pp"),
    /** The marking it bears. */
    CLASSIFICATION("Classification", "class", "classification level", "security classification"),
    /** How many documents the notice stands for. */
    DOCUMENTS("Documents covered", "number of documents", "documents", "no of documents"),
    /** The kind of withdrawal. */
    KIND("Kind of withdrawal", "withdrawal kind", "kind", "withdrawal type", "type of withdrawal"),
    /** Who restricted access, as stated. */
    AGENCY("Restricting agency", "agency", "withdrawing agency", "restricted by", "withdrawn by", "authority"),
    /** When it was withdrawn. */
    WITHDRAWN("Withdrawn on", "date withdrawn", "withdrawal date", "withdrawn", "date of withdrawal"),
    /** The codes on the notice. */
    RESTRICTIONS("Restriction codes", "restriction", "restrictions", "restriction code", "access restriction"),
    /** What else the notice says about why. */
    REASON("Reason", "reason for withdrawal", "withdrawal reason", "stated reason"),
    /** When it was reclassified. */
    RECLASSIFIED("Reclassified on", "reclassification date", "reclassified", "date reclassified"),
    /** Whether it had been open. */
    WAS_OPEN("Had been open", "was open", "previously open", "formerly open"),
    /** Anything else. */
    REMARKS("Remarks", "comments", "comment", "remark", "notes", "note"),
    /** The name of the published file. */
    RELEASE_SOURCE("Released file", "file name", "filename", "pdf", "published file", "document file"),
    /** When it became public. */
    RELEASED("Released on", "release date", "nara release date", "date released", "released"),
    /** Who released it. */
    RELEASED_BY("Released by", "releasing agency"),
    /** How much became public. */
    RELEASE_EXTENT("Released in full or part", "release extent", "extent", "release status", "release type"),
    /** How many pages became public. */
    RELEASE_PAGES("Pages released", "released pages", "num pages released", "number of pages released"),
    /** Where the released version is. */
    RELEASE_URL("Link to the release", "url", "link", "release url", "document link", "official url"),
    /** Its state before the release. */
    FORMERLY("Formerly withheld", "former status", "previous status", "formerly"),
    /** When it was last reviewed. */
    REVIEWED("Reviewed on", "review date", "date reviewed", "last review", "date of last review");

    private final String label;
    private final List<String> spellings;

    Meaning(String label, String... spellings) {
        this.label = label;
        this.spellings = Arrays.stream(spellings).map(Meaning::plain).toList();
    }

    @Override
    public String label() {
        return label;
    }

    /** What a column with that heading most likely means in a table of a kind, or empty. */
    static Optional<Meaning> guess(String heading, ImportKind kind) {
        var plain = plain(heading);
        return kind.meanings().stream()
                .filter(meaning -> meaning != NOT_USED)
                .filter(meaning -> plain(meaning.label).equals(plain) || meaning.spellings.contains(plain))
                .findFirst();
    }

    /** The heading in small letters and digits, with single spaces; {@code docDate} and {@code doc_date} are the same. */
    static String plain(String heading) {
        return heading.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}#]+", " ")
                .strip();
    }
}
