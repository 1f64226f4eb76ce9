package org.declass.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.declass.file.WithdrawalKind;
import org.declass.report.Coverage.Standing;
import org.declass.web.Chart;
import org.declass.web.Chip;
import org.declass.web.Conditions;
import org.declass.web.Exports;
import org.declass.web.Filled;
import org.declass.web.Filtered;
import org.declass.web.Href;
import org.declass.web.Lately;
import org.declass.web.Option;
import org.declass.web.PageLinks;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** How much of what is withdrawn was ever asked for, to look at. */
@Path("/reports/coverage")
@RolesAllowed("reader")
@Produces(MediaType.TEXT_HTML)
class CoveragePages {

    private static final List<Chip.Filter> FILTERS = List.of(
            Chip.Filter.of("recordGroup", "Record group"),
            Chip.Filter.of("withdrawalKind", "Withdrawn for"),
            Chip.Filter.of("series", "Series"),
            Chip.Filter.of("asOf", "As of"));

    private final Coverages coverages;
    private final Folders folders;
    private final Lately lately;
    private final Names names;
    private final UriInfo uri;

    CoveragePages(Coverages coverages, Folders folders, Lately lately, Names names, UriInfo uri) {
        this.coverages = coverages;
        this.folders = folders;
        this.lately = lately;
        this.names = names;
        this.uri = uri;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance coverage(Page page);

        static native TemplateInstance folders(FoldersPage page);
    }

    /**
     * The form above the report.
     *
     * @param set what is filled in
     * @param recordGroups every record group
     */
    record Form(Filled set, List<Option> recordGroups) {

        /** How many of its fields are filled in, on whatever page of the list. */
        public long narrowings() {
            return set.without("cursor"::equals).filled();
        }

        public List<Option> kinds() {
            return Option.of(WithdrawalKind.values());
        }

        /** Whether it speaks of a past day, when nothing can be drafted. */
        public boolean past() {
            return !set.first("asOf").isEmpty();
        }
    }

    /**
     * What the page shows.
     *
     * @param counted when it was counted
     * @param form what is asked for
     * @param all all files
     * @param files the list of them
     * @param neverRequested those never requested
     * @param open those released in part or in full
     * @param chart the record groups
     * @param folders the same folder by folder
     * @param drafts where requests are drafted for what was never requested
     * @param exports the same as files to take along
     */
    record Page(
            Lately.Counted<Coverage> counted,
            Form form,
            Coverage.Part all,
            Href files,
            Share neverRequested,
            Share open,
            Chart chart,
            Href folders,
            Href drafts,
            List<Exports> exports) {}

    /**
     * A share of the files.
     *
     * @param percent how many of a hundred
     * @param href the list of them
     */
    record Share(long percent, Href href) {

        static Share of(double share, Href list) {
            return new Share(Math.round(100 * share), list);
        }
    }

    /**
     * What the page of folders shows.
     *
     * @param counted when they were counted
     * @param form what is asked for
     * @param rows the folders
     * @param links the other pages
     * @param exports the same as files to take along
     */
    record FoldersPage(
            Lately.Counted<Slice<FolderRow>> counted,
            Form form,
            List<Row> rows,
            PageLinks links,
            List<Exports> exports) {

        public List<String> headings() {
            return Arrays.stream(Standing.values()).map(Standing::label).toList();
        }
    }

    /**
     * A folder.
     *
     * @param folder what it is
     * @param recordGroup its record group in words
     * @param files all its files
     * @param counts one number for each standing
     * @param drafts where requests are drafted for what was never requested of it
     */
    record Row(FolderRow folder, String recordGroup, Chart.Count files, List<Chart.Count> counts, Href drafts) {}

    @jakarta.enterprise.inject.Produces
    static Filtered filters() {
        return Filtered.of("/reports/coverage", FILTERS);
    }

    @jakarta.enterprise.inject.Produces
    static Filtered filtersOfFolders() {
        return Filtered.of("/reports/coverage/folders", FILTERS);
    }

    @GET
    public TemplateInstance coverage(@Valid @BeanParam CoverageFilter filter) {
        var counted = lately.of(List.of("coverage", filter.at("").toString()), () -> coverages.of(filter));
        var coverage = counted.of();
        return Templates.coverage(new Page(
                counted,
                form(),
                coverage.all(),
                filter.fileList(),
                Share.of(
                        coverage.all().neverRequestedShare(),
                        Coverage.Standing.NEVER_REQUESTED.among(filter.fileList())),
                Share.of(coverage.all().publicShare(), filter.publicFiles()),
                chart(coverage, filter.fileList()),
                filter.at("/reports/coverage/folders"),
                CoverageFilter.drafts(filter.fileList()),
                Exports.of(uri, "/api/v1/reports/coverage")));
    }

    private static Chart chart(Coverage coverage, Href list) {
        return new Chart(
                "Withdrawn files by record group and by how far they have come",
                "Record group",
                Arrays.stream(Standing.values())
                        .map(standing -> new Chart.Series(standing.label(), standing.tone()))
                        .toList(),
                coverage.byRecordGroup().stream()
                        .map(part -> row(part, list.only("recordGroup", orAbsent(part.key()))))
                        .toList());
    }

    private static Chart.Row row(Coverage.Part part, Href list) {
        return new Chart.Row(
                part.label(),
                list.toString(),
                Arrays.stream(Standing.values())
                        .map(standing -> new Chart.Count(
                                part.count(standing), standing.among(list).toString()))
                        .toList());
    }

    @GET
    @Path("folders")
    public TemplateInstance folders(@Valid @BeanParam CoverageFilter filter, @Valid @BeanParam PageQuery page) {
        page.count = page.cursor == null;
        var counted = lately.of(
                Arrays.asList("folders", filter.at("").toString(), page.cursor, page.limit, page.sort),
                () -> folders.matching(filter, page));
        var slice = counted.of();
        return Templates.folders(new FoldersPage(
                counted,
                form(),
                slice.items().stream()
                        .map(folder -> row(folder, filter.fileList()))
                        .toList(),
                PageLinks.of(slice, uri),
                Exports.of(uri, "/api/v1/reports/coverage/folders")));
    }

    private Row row(FolderRow folder, Href all) {
        var list = all.only("recordGroup", orAbsent(folder.recordGroup()))
                .only("series", orAbsent(folder.series()))
                .only("box", orAbsent(folder.box()))
                .only("folderTitle", orAbsent(folder.folder()));
        return new Row(
                folder,
                names.recordGroup(folder.recordGroup()),
                new Chart.Count(folder.files(), list.toString()),
                Arrays.stream(Standing.values())
                        .map(standing -> new Chart.Count(
                                folder.count(standing), standing.among(list).toString()))
                        .toList(),
                CoverageFilter.drafts(list));
    }

    private Form form() {
        return new Form(new Filled(uri.getQueryParameters()), names.recordGroups());
    }

    private static String orAbsent(String value) {
        return value == null || value.isEmpty() ? Conditions.ABSENT : value;
    }
}
