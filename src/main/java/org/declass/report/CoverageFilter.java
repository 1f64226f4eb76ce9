package org.declass.report;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.agency.RecordGroups;
import org.declass.file.FileStatus;
import org.declass.file.WithdrawalKind;
import org.declass.history.AsOf;
import org.declass.web.Conditions;
import org.declass.web.Href;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which files the coverage is counted over; several values of one filter mean "any of them". */
public class CoverageFilter {

    @RestQuery
    @Parameter(
            description =
                    "What the report said at the end of this day: what had happened by then, as far as it was recorded by then;"
                            + " the answer stays the same for ever. Now when absent.")
    public LocalDate asOf;

    @RestQuery
    @Parameter(description = "Files withdrawn for these reasons, as stated.")
    public List<WithdrawalKind> withdrawalKind;

    @RestQuery
    @Parameter(
            description =
                    "Files of these record groups or collections: 59, RG 59, JFKL-NSF; NONE where none is stated.")
    public List<@Size(max = 40) String> recordGroup;

    @RestQuery
    @Size(max = 300)
    @Parameter(description = "Files of the series with this title, in full.")
    public String series;

    /** The conditions on the alias {@code f} of a file. */
    Conditions conditions(AsOf asOf) {
        var conditions = new Conditions()
                .also("f.struck_on is null")
                .equal("f.kind", kinds())
                .equalOrAbsent(
                        "f.record_group", recordGroups().map(RecordGroups::code).toList())
                .equal("f.series", series == null || series.isBlank() ? null : series.strip());
        return asOf.isNow() ? conditions : conditions.also("f.status is not null");
    }

    /** The same question at another address. */
    Href at(String path) {
        return narrowed(new Href(path).and("withdrawalKind", withdrawalKind).and("asOf", asOf));
    }

    /** The list of the files that are counted. */
    Href fileList() {
        return narrowed(new Href("/files").and("kind", withdrawalKind).and("asOf", asOf));
    }

    /** The list of those that are public, in part or in full. */
    Href publicFiles() {
        return fileList().and("status", List.of(FileStatus.RELEASED_IN_PART, FileStatus.RELEASED, FileStatus.REOPENED));
    }

    /** Where requests are drafted for those files of a list that were never requested. */
    static Href drafts(Href files) {
        return new Href("/requests/batches/new")
                .and("which", "matching")
                .and("matching", files.address().replaceFirst("^[^?]*\\??", ""));
    }

    private Href narrowed(Href href) {
        return href.and("recordGroup", recordGroup).and("series", series);
    }

    private List<String> kinds() {
        return Stream.ofNullable(withdrawalKind)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(Enum::name)
                .toList();
    }

    private Stream<String> recordGroups() {
        return Stream.ofNullable(recordGroup)
                .flatMap(List::stream)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip);
    }
}
