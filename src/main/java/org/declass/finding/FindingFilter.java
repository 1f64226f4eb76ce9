package org.declass.finding;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.agency.Agencies;
import org.declass.deadline.Road;
import org.declass.file.FileNumber;
import org.declass.web.Conditions;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of findings is filtered by; several values of one filter mean "any of them". */
public class FindingFilter {

    @RestQuery
    @Parameter(description = "Which check found them.")
    public List<Check> check;

    @RestQuery
    @Parameter(description = "How much hangs on them.")
    public List<Severity> severity;

    @RestQuery
    @Parameter(
            description = "OPEN: they hold; DISMISSED: they hold and a person set them aside; RESOLVED: they hold no"
                    + " longer.")
    public List<FindingStatus> status;

    @RestQuery
    @Parameter(description = "The code of the agency the request is addressed to.")
    public List<@Size(max = 20) String> agency;

    @RestQuery
    @Parameter(description = "The kind of request.")
    public List<Road> kind;

    @RestQuery
    @Parameter(description = "The editor of the request.")
    public List<@Size(max = 100) String> editor;

    @RestQuery
    @Size(max = 20)
    public String request;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "The number of a file whose item they concern.")
    public String file;

    @RestQuery
    public LocalDate foundFrom;

    @RestQuery
    public LocalDate foundTo;

    @RestQuery
    public Instant updatedSince;

    @RestQuery
    @Parameter(description = "As they stood at the end of that day; the answer stays the same for ever.")
    public LocalDate asOf;

    /** The conditions on the alias {@code f} of a finding. */
    Conditions conditions(LocalDate today) {
        var conditions = ofFacts()
                .atLeast("f.foundOn", foundFrom)
                .atMost("f.foundOn", foundTo)
                .atLeast("f.updatedAt", updatedSince);
        return standing(conditions, today);
    }

    /** The conditions by what does not change with the day. */
    Conditions ofFacts() {
        var conditions = new Conditions()
                .equal("f.check", checks())
                .equal("f.matter.agency", Agencies.codes(agency))
                .equal("f.matter.kind", kind)
                .equalIgnoringCase("f.matter.editor", editor)
                .equal(
                        "f.matter.request",
                        Typed.orNull(request) == null ? null : request.strip().toUpperCase(Locale.ROOT))
                .also(
                        "exists (select 1 from RequestItem i where i.request.number = f.matter.request"
                                + " and i.ordinal in (select p.item from f.places p) and i.file.id = ",
                        Typed.orNull(file) == null ? null : FileNumber.id(file.strip()),
                        ")");
        return !given(severity).isEmpty() && checks().isEmpty() ? conditions.also("1 = 0") : conditions;
    }

    /** Where they shall stand; empty for anywhere. */
    List<FindingStatus> standing() {
        return given(status);
    }

    /** Those asked for that are of a severity asked for; nothing asked filters nothing. */
    private List<Check> checks() {
        var wanted = given(check);
        var loud = given(severity);
        if (loud.isEmpty()) {
            return wanted;
        }
        return Stream.of(Check.values())
                .filter(one -> loud.contains(one.severity()))
                .filter(one -> wanted.isEmpty() || wanted.contains(one))
                .toList();
    }

    private Conditions standing(Conditions conditions, LocalDate today) {
        var wanted = standing();
        return wanted.isEmpty()
                ? conditions
                : conditions
                        .with("today", today)
                        .also(wanted.stream()
                                .map(one -> "(" + one.condition() + ")")
                                .collect(Collectors.joining(" or ", "(", ")")));
    }

    private static <T> List<T> given(List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
