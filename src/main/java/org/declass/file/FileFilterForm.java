package org.declass.file;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.declass.web.Chip;
import org.declass.web.Conditions;
import org.declass.web.Filled;
import org.declass.web.Href;
import org.declass.web.Option;

/**
 * The filters of the list of files as a form shows them.
 *
 * @param set what is filtered by, as it stands in the address
 * @param sort the order
 */
record FileFilterForm(Filled set, String sort) {

    static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("q", "Words"),
            Chip.Filter.of("status", "Status", FileStatus.class),
            Chip.Filter.of("kind", "Withdrawal", WithdrawalKind.class),
            yesOrNo("reclassified", "Reclassified"),
            Chip.Filter.of("agency", "Closed by"),
            Chip.Filter.of("originator", "Originator"),
            Chip.Filter.of("documentType", "Type"),
            Chip.Filter.of("classification", "Classification"),
            Chip.Filter.of("repository", "Repository"),
            Chip.Filter.of("recordGroup", "Record group"),
            Chip.Filter.of("series", "Series"),
            Chip.Filter.of("box", "Box"),
            Chip.Filter.of("folder", "Folder"),
            Chip.Filter.of("folderTitle", "Folder's title"),
            Chip.Filter.of("project", "Project"),
            Chip.Filter.of("projectBox", "Box of the project"),
            Chip.Filter.of("identifier", "Identifier"),
            Chip.Filter.of("naid", "NAID"),
            Chip.Filter.of("datedFrom", "Dated from"),
            Chip.Filter.of("datedTo", "Dated until"),
            Chip.Filter.of("precision", "Date known", DatePrecision.class),
            Chip.Filter.of("withdrawnFrom", "Withdrawn from"),
            Chip.Filter.of("withdrawnTo", "Withdrawn until"),
            Chip.Filter.of("wasOpen", "Had been open", Reclassification.WasOpen.class),
            Chip.Filter.of("formerly", "Formerly"),
            Chip.Filter.of("releasedFrom", "Released from"),
            Chip.Filter.of("releasedTo", "Released until"),
            yesOrNo("requested", "Ever requested"),
            new Chip.Filter("struck", "Struck", value -> value.equals("any") ? "shown too" : "only"),
            Chip.Filter.of("updatedSince", "Changed since"),
            Chip.Filter.of("asOf", "As of").with("knownOn"),
            Chip.Filter.of("knownOn", "As known on"));

    private static final List<String> IN_SIGHT = List.of("q", "status", "kind", "recordGroup", "agency");

    static FileFilterForm of(UriInfo uri, String sort) {
        return new FileFilterForm(new Filled(uri.getQueryParameters()), sort);
    }

    private static Chip.Filter yesOrNo(String name, String label) {
        return new Chip.Filter(name, label, value -> value.equals("true") ? "yes" : "no");
    }

    /** Whether a filter is active that stands below the fold. */
    public boolean further() {
        return FILTERS.stream()
                .map(Chip.Filter::name)
                .anyMatch(name -> !IN_SIGHT.contains(name) && !set.first(name).isEmpty());
    }

    /** The checklist of the box that is filtered by; empty where none is. */
    public String checklist() {
        return set.has("box") || set.has("projectBox")
                ? new Href("/files/checklist")
                        .and("recordGroup", set.all("recordGroup"))
                        .and("series", set.first("series"))
                        .and("box", set.first("box"))
                        .and("folder", set.first("folderTitle"))
                        .and("project", set.first("project"))
                        .and("projectBox", set.first("projectBox"))
                        .address()
                : "";
    }

    /** The form for typing notices, begun with the box that is filtered by. */
    public String intake() {
        var href = new Href("/files/intake");
        for (var field : List.of("recordGroup", "series", "box")) {
            href = set.all(field).size() == 1 && !set.first(field).equals(Conditions.ABSENT)
                    ? href.and("location." + field, set.first(field))
                    : href;
        }
        return href.and("notice.project", set.first("project"))
                .and("notice.box", set.first("projectBox"))
                .address();
    }

    public List<Option> statuses() {
        return Option.of(FileStatus.values());
    }

    public List<Option> kinds() {
        return Option.of(WithdrawalKind.values());
    }

    public List<Option> precisions() {
        return Option.of(DatePrecision.values());
    }

    public List<Option> wasOpen() {
        return Option.of(Reclassification.WasOpen.values());
    }

    public List<Option> orders() {
        return FileRegister.FILES.orders();
    }

    public List<Option> yesOrNo() {
        return List.of(new Option("true", "Yes"), new Option("false", "No"));
    }

    public List<Option> struck() {
        return List.of(new Option("any", "Shown too"), new Option("true", "Only these"));
    }
}
