package org.declass.deadline;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.declass.web.Shelf;
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

    @RestQuery
    @Parameter(
            description =
                    "What the list was at the end of that day, as far as it was recorded by then; now when absent.")
    public LocalDate asOf;

    /** Whether it shows a rule. */
    boolean shows(RuleFacts rule) {
        var code = agency == null || agency.isBlank() ? null : agency.strip().toUpperCase(Locale.ROOT);
        return Shelf.hasWords(q, rule.code(), rule.citation(), rule.onLapse(), rule.note())
                && Shelf.isAmong(purpose, rule.purpose())
                && Shelf.is(side, rule.side())
                && (code == null || rule.agencies().isEmpty() || rule.agencies().contains(code))
                && Shelf.is(verified, rule.verified())
                && Shelf.isBetween(inForceOn, rule.validFrom(), rule.validTo());
    }
}
