package org.declass.appeal;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.file.FileNumber;
import org.declass.web.Conditions;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of appeals is filtered by; several values of one filter mean "any of them". */
public class AppealFilter extends FiledFilter {

    @RestQuery
    public List<AppealStatus> status;

    @RestQuery
    @Parameter(description = "true: nothing is decided yet for good; false: decided, closed or withdrawn.")
    public Boolean open;

    @RestQuery
    @Parameter(description = "What it brought for at least one item.")
    public List<AppealResult> result;

    @RestQuery
    public List<ClosureReason> closeReason;

    @RestQuery
    @Size(max = 80)
    @Parameter(description = "Any fragment of our number or theirs; those of ISCAP in any spelling.")
    public String number;

    @RestQuery
    @Parameter(description = "Has not changed its status since that day.")
    public LocalDate unmovedSince;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words or fragments of the request's title or number, or of the agencies' numbers.")
    public String q;

    @RestQuery
    public Instant updatedSince;

    @RestQuery
    @Parameter(
            description =
                    "Where appeals stood at the end of that day, as was recorded by then; the answer stays the same for"
                            + " ever. Status, open, result and the agency of the request are those of then, all other facts those of today.")
    public LocalDate asOf;

    /** The conditions on the alias {@code a} of an appeal and {@code r} of its request. */
    public Conditions conditions() {
        var conditions = ofFacts()
                .equal("r.facts.agency", Agencies.codes(agency))
                .equal("a.status", status)
                .equal("a.closeReason", closeReason)
                .also("exists (select 1 from a.items i where i.result in ", results(), ")")
                .atMost("a.since", unmovedSince)
                .atLeast("a.updatedAt", updatedSince);
        return open == null ? conditions : conditions.equal("a.status", open ? AppealStatus.OPEN : AppealStatus.OVER);
    }

    /** What is answered from the facts of today, also of a past day. */
    Conditions ofFacts() {
        return asFiled()
                .also("r.struckOn is null")
                .also("exists (select 1 from a.items i where i.item.file.id = ", fileId(), ")")
                .containsNumber("concat('A-', cast(a.id as string))", "a.numberText", spelled(number))
                .containsWords(List.of("r.facts.title", "r.number"), List.of("r.numberText", "a.numberText"), q);
    }

    private Long fileId() {
        return Typed.orNull(file) == null ? null : FileNumber.id(file.strip());
    }

    private List<AppealResult> results() {
        return result == null || result.isEmpty() ? null : result;
    }

    /** A whole number of ISCAP as its log spells it; anything else as it is. */
    private static String spelled(String fragment) {
        return fragment == null
                ? null
                : IscapNumber.read(fragment).map(IscapNumber::toString).orElse(fragment);
    }
}
