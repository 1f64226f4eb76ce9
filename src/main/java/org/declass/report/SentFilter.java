package org.declass.report;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.request.FiledBy;
import org.declass.request.RequestKind;
import org.declass.web.Conditions;
import org.declass.web.Href;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Whose waiting is measured, and up to which day; several values of one filter mean "any of them". */
public class SentFilter {

    @RestQuery
    @Parameter(
            description =
                    "Looks as one would have on this day, in the light of all that is known now, or was known by asOf; the last"
                            + " day of that when absent.")
    public LocalDate until;

    @RestQuery
    @Parameter(
            description =
                    "What the report said at the end of this day: what had happened by then, as far as it was recorded by then;"
                            + " the answer stays the same for ever. Now when absent.")
    public LocalDate asOf;

    @RestQuery
    @Parameter(description = "What the time runs to; ALL_ANSWERED when absent.")
    public Milestone milestone;

    @RestQuery
    @Parameter(description = "Requests addressed to these agencies, by code.")
    public List<@Size(max = 20) String> agency;

    @RestQuery
    @Parameter(description = "Requests filed under these roads.")
    public List<RequestKind> kind;

    @RestQuery
    @Parameter(description = "Requests of these editors.")
    public List<@Size(max = 100) String> editor;

    @RestQuery
    @Parameter(description = "Requests sent on this day or later.")
    public LocalDate sentFrom;

    @RestQuery
    @Parameter(description = "Requests sent on this day or earlier.")
    public LocalDate sentTo;

    Milestone milestone() {
        return milestone == null ? Milestone.ALL_ANSWERED : milestone;
    }

    /** The conditions on the alias {@code q} of a request. */
    Conditions conditions(LocalDate day) {
        return new Conditions()
                .equal("q.filed_by", FiledBy.US.name())
                .also("q.struck_on is null")
                .atMost("q.sent_on", day)
                .equal(
                        "q.agency",
                        texts(agency).map(code -> code.toUpperCase(Locale.ROOT)).toList())
                .equal("q.kind", kinds())
                .equalIgnoringCase("q.editor", editor)
                .atLeast("q.sent_on", sentFrom)
                .atMost("q.sent_on", sentTo);
    }

    /** The same question at another address. */
    Href at(String path) {
        return list(new Href(path).and("asOf", asOf).and("until", until).and("milestone", milestone))
                .and("sentFrom", sentFrom)
                .and("sentTo", sentTo);
    }

    /** The list of the requests that are counted; those never sent have no day of sending. */
    Href requestList(LocalDate earliest, LocalDate day) {
        return list("/requests", earliest, day);
    }

    /** The grid of the items of those requests. */
    Href itemList(LocalDate earliest, LocalDate day) {
        return list("/grid", earliest, day);
    }

    private Href list(String path, LocalDate earliest, LocalDate day) {
        return list(new Href(path).and("asOf", asOf))
                .and("sentFrom", sentFrom == null ? earliest : sentFrom)
                .and("sentTo", sentTo == null || sentTo.isAfter(day) ? day : sentTo);
    }

    private Href list(Href href) {
        return href.and("agency", agency).and("kind", kind).and("editor", editor);
    }

    private List<String> kinds() {
        return kind == null
                ? List.of()
                : kind.stream().filter(Objects::nonNull).map(Enum::name).toList();
    }

    private static Stream<String> texts(List<String> values) {
        return Stream.ofNullable(values)
                .flatMap(List::stream)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip);
    }
}
