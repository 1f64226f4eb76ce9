package org.declass.report;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.declass.request.FiledBy;
import org.declass.web.Conditions;
import org.declass.web.Href;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** In which decisions exemptions are counted; several values of one filter mean "any of them". */
public class CitedFilter {

    @RestQuery
    @Parameter(
            description =
                    "What the report said at the end of this day: what had happened by then, as far as it was recorded by then;"
                            + " the answer stays the same for ever. Now when absent.")
    public LocalDate asOf;

    @RestQuery
    @Parameter(description = "Decisions of these agencies, by code.")
    public List<@Size(max = 20) String> agency;

    @RestQuery
    @Parameter(description = "Letters of this day or later.")
    public LocalDate letterFrom;

    @RestQuery
    @Parameter(description = "Letters of this day or earlier.")
    public LocalDate letterTo;

    /** The conditions on the aliases {@code d} of a determination and {@code q} of its request. */
    Conditions conditions() {
        return new Conditions()
                .equal("q.filed_by", FiledBy.US.name())
                .also("q.struck_on is null")
                .also("d.superseded = false")
                .equal(
                        "d.agency",
                        Stream.ofNullable(agency)
                                .flatMap(List::stream)
                                .filter(code -> code != null && !code.isBlank())
                                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                                .toList())
                .atLeast("d.letter_date", letterFrom)
                .atMost("d.letter_date", letterTo);
    }

    /** The same question at another address. */
    Href at(String path) {
        return new Href(path)
                .and("asOf", asOf)
                .and("agency", agency)
                .and("letterFrom", letterFrom)
                .and("letterTo", letterTo);
    }

    /** The list of the decisions that are counted. */
    Href list() {
        return at("/determinations").and("filedBy", FiledBy.US).and("superseded", false);
    }

    /** The same of one year. */
    Href list(int year) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        return list().only("letterFrom", letterFrom != null && letterFrom.isAfter(first) ? letterFrom : first)
                .only("letterTo", letterTo != null && letterTo.isBefore(last) ? letterTo : last);
    }

    /** The list of the items of appeals against those decisions. */
    Href appealed() {
        return new Href("/appealed-items")
                .and("filedBy", FiledBy.US)
                .and("asOf", asOf)
                .and("contestedAgency", agency)
                .and("contestedFrom", letterFrom)
                .and("contestedTo", letterTo);
    }
}
