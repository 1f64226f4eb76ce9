package org.declass.report;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.appeal.AppealLevel;
import org.declass.request.FiledBy;
import org.declass.web.Conditions;
import org.declass.web.Href;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which appeals are counted; several values of one filter mean "any of them". */
public class AppealedFilter {

    @RestQuery
    @Parameter(
            description =
                    "What the report said at the end of this day: what had happened by then, as far as it was recorded by then;"
                            + " the answer stays the same for ever. Now when absent.")
    public LocalDate asOf;

    @RestQuery
    @Parameter(description = "Appeals against the answers of these agencies, by code.")
    public List<@Size(max = 20) String> agency;

    @RestQuery
    @Parameter(description = "Appeals at these levels.")
    public List<AppealLevel> level;

    @RestQuery
    @Parameter(description = "Whose appeals: ours when absent, or those of others whose decisions came in from a list.")
    public FiledBy filedBy;

    @RestQuery
    @Parameter(description = "Appeals filed on this day or later.")
    public LocalDate filedFrom;

    @RestQuery
    @Parameter(description = "Appeals filed on this day or earlier.")
    public LocalDate filedTo;

    FiledBy filer() {
        return filedBy == null ? FiledBy.US : filedBy;
    }

    /** The conditions on the aliases {@code a} of an appeal and {@code q} of its request. */
    Conditions conditions() {
        return new Conditions()
                .equal("q.filed_by", filer().name())
                .also("q.struck_on is null")
                .equal("q.agency", codes())
                .equal(
                        "a.appeal_level",
                        Stream.ofNullable(level)
                                .flatMap(List::stream)
                                .filter(Objects::nonNull)
                                .map(Enum::name)
                                .toList())
                .atLeast("a.filed_on", filedFrom)
                .atMost("a.filed_on", filedTo);
    }

    private List<String> codes() {
        return Stream.ofNullable(agency)
                .flatMap(List::stream)
                .filter(code -> code != null && !code.isBlank())
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .toList();
    }

    /** The same question at another address. */
    Href at(String path) {
        return narrowed(new Href(path).and("filedBy", filedBy).and("asOf", asOf));
    }

    /** The list of the items of appeals that are counted. */
    Href list() {
        return narrowed(new Href("/appealed-items").and("filedBy", filer()).and("asOf", asOf));
    }

    private Href narrowed(Href href) {
        return href.and("agency", agency)
                .and("level", level)
                .and("filedFrom", filedFrom)
                .and("filedTo", filedTo);
    }
}
