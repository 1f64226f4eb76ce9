package org.declass.deadline;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.declass.web.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which rules a list shows. */
public class RuleQuery {

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words of the code, the citation, the consequence or the note.")
    public String q;

    @RestQuery
    @Parameter(description = "What they are about; may be repeated.")
    public List<Purpose> purpose;

    @RestQuery
    @Parameter(description = "Whose clock they set going.")
    public Side side;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Those that an agency is under: its own and the general ones.")
    public String agency;

    @RestQuery
    @Parameter(description = "Whether somebody has checked them against their source.")
    public Boolean verified;

    @RestQuery
    @Parameter(description = "Those that hold for a clock that starts on a day.")
    public LocalDate inForceOn;

    Conditions conditions() {
        var code = agency == null || agency.isBlank() ? null : agency.strip().toUpperCase(Locale.ROOT);
        return new Conditions()
                .containsWords(List.of("r.code", "r.citation", "r.onLapse", "r.note"), q)
                .equal("r.purpose", purpose)
                .equal("r.side", side)
                .also(
                        "(r.agencies is null or concat(' ', r.agencies, ' ') like ",
                        code == null ? null : "% " + code + " %",
                        ")")
                .equal("r.verified", verified)
                .also("(r.validFrom is null or r.validFrom <= ", inForceOn, ")")
                .also("(r.validTo is null or r.validTo >= ", inForceOn, ")");
    }
}
