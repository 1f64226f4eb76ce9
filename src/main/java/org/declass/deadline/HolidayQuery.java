package org.declass.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.declass.web.Shelf;
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

    @RestQuery
    @Parameter(
            description =
                    "What the list was at the end of that day, as far as it was recorded by then; now when absent.")
    public LocalDate asOf;

    /** Whether it shows a day. */
    boolean shows(HolidayFacts holiday) {
        var code = Typed.orNull(agency) == null ? null : agency.strip().toUpperCase(Locale.ROOT);
        return Shelf.hasWords(q, holiday.name(), holiday.basis())
                && Shelf.is(kind, holiday.kind())
                && Shelf.is(code, holiday.agency())
                && Shelf.is(verified, holiday.verified())
                && Boolean.TRUE.equals(struck) == (holiday.struckOn() != null)
                && (year == null || year == holiday.day().getYear());
    }
}
