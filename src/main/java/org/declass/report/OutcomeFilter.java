package org.declass.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.request.FiledBy;
import org.declass.request.PagesSaid;
import org.declass.request.RequestKind;
import org.declass.request.Stage;
import org.declass.web.Conditions;
import org.declass.web.Href;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which decisions of which year are counted; several values of one filter mean "any of them". */
public class OutcomeFilter {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2199;

    private static final String PAGES =
            "number,letterDate,agency,outcome,item,file,pagesTotal,pagesFull,pagesPart,pagesDenied";

    @RestQuery
    @Min(FIRST_YEAR)
    @Max(LAST_YEAR)
    @Parameter(description = "The calendar year of the letters, 1950 to 2199; that of the day when absent.")
    public Integer year;

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
    @Parameter(description = "Decisions on requests filed under these roads.")
    public List<RequestKind> kind;

    @RestQuery
    @Parameter(description = "Decisions at these stages.")
    public List<Stage> stage;

    int year(LocalDate today) {
        return year == null ? today.getYear() : year;
    }

    /** The conditions on the aliases {@code d} of a determination and {@code q} of its request, in two years. */
    Conditions conditions(int current) {
        return new Conditions()
                .equal("q.filed_by", FiledBy.US.name())
                .also("q.struck_on is null")
                .also("d.superseded = false")
                .equal("d.agency", codes())
                .equal("q.kind", names(kind))
                .equal("d.stage", names(stage))
                .atLeast("d.letter_date", first(current - 1))
                .atMost("d.letter_date", last(current));
    }

    /** The same question at another address. */
    Href at(String path) {
        return new Href(path)
                .and("year", year)
                .and("asOf", asOf)
                .and("agency", agency)
                .and("kind", kind)
                .and("stage", stage);
    }

    /** The list of the decisions of a year. */
    Href list(int of) {
        return new Href("/determinations")
                .and("asOf", asOf)
                .and("agency", agency)
                .and("kind", kind)
                .and("stage", stage)
                .and("filedBy", FiledBy.US)
                .and("superseded", false)
                .and("letterFrom", first(of))
                .and("letterTo", last(of));
    }

    /** Those of a list whose letters say something of pages, with the columns in which they say it. */
    static Href pages(Href list, PagesSaid said) {
        return list.and("pages", said).and("fields", PAGES);
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private List<String> codes() {
        return Stream.ofNullable(agency)
                .flatMap(List::stream)
                .filter(code -> code != null && !code.isBlank())
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .toList();
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return Stream.ofNullable(values)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .map(Enum::name)
                .toList();
    }
}
