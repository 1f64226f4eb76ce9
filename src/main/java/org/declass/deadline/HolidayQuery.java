package org.declass.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.declass.web.Conditions;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which closed days a list shows. */
public class HolidayQuery {

    @RestQuery
    @Min(1900)
    @Max(2199)
    @Parameter(description = "Those of a year.")
    public Integer year;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words of the name or the basis.")
    public String q;

    @RestQuery
    @Parameter(description = "Holidays or closings.")
    public HolidayKind kind;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "The closings of one agency alone.")
    public String agency;

    @RestQuery
    @Parameter(description = "Whether somebody has checked them against their source.")
    public Boolean verified;

    @RestQuery
    @Parameter(description = "true for those that were struck from the calendar; the others when absent.")
    public Boolean struck;

    Conditions conditions() {
        var conditions = new Conditions()
                .containsWords(List.of("h.name", "h.basis"), q)
                .equal("h.kind", kind)
                .equal(
                        "h.agency",
                        Typed.orNull(agency) == null ? null : agency.strip().toUpperCase(Locale.ROOT))
                .equal("h.verified", verified)
                .also(Boolean.TRUE.equals(struck) ? "h.struckOn is not null" : "h.struckOn is null");
        return year == null
                ? conditions
                : conditions.atLeast("h.day", LocalDate.of(year, 1, 1)).atMost("h.day", LocalDate.of(year, 12, 31));
    }
}
