package org.declass.letter;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.declass.agency.Agencies;
import org.declass.web.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of letters is filtered by; several values of one filter mean "any of them". */
public class LetterFilter {

    @RestQuery
    public List<Direction> direction;

    @RestQuery
    @Parameter(description = "What they say.")
    public List<LetterKind> kind;

    @RestQuery
    @Parameter(description = "The code of the agency that wrote it or got it.")
    public List<@Size(max = 20) String> agency;

    @RestQuery("case")
    @Parameter(
            description = "The number of a request, with all about its referrals and appeals, or that of one of these.")
    public List<String> about;

    @RestQuery
    @Parameter(description = "The date on it is this day or later.")
    public LocalDate dateFrom;

    @RestQuery
    @Parameter(description = "The date on it is this day or earlier.")
    public LocalDate dateTo;

    @RestQuery
    @Parameter(description = "true: has a file; false: has none.")
    public Boolean attached;

    @RestQuery
    @Parameter(description = "true: only those struck from the lists; otherwise all others.")
    public Boolean struck;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words or fragments of the subject, the note, the office or the person.")
    public String q;

    @RestQuery
    public Instant updatedSince;

    @RestQuery
    @Parameter(
            description = "Those recorded by the end of that day, with the files they had and struck as they were by"
                    + " then; what is typed of them is that of today.")
    public LocalDate asOf;

    /** The conditions on the alias {@code l} of a letter. */
    Conditions conditions() {
        var conditions = ofFacts()
                .atLeast("l.updatedAt", updatedSince)
                .also(Boolean.TRUE.equals(struck) ? "l.struckOn is not null" : "l.struckOn is null");
        return attached == null
                ? conditions
                : conditions.also(attached ? "size(l.attachments) > 0" : "size(l.attachments) = 0");
    }

    /** What is answered from the facts of today, also of a past day. */
    Conditions ofFacts() {
        var conditions = new Conditions()
                .equal("l.facts.direction", direction)
                .equal("l.facts.kind", kind)
                .equal("l.facts.agency", Agencies.codes(agency))
                .atLeast("l.facts.date", dateFrom)
                .atMost("l.facts.date", dateTo)
                .containsWords(List.of("l.facts.subject", "l.facts.note", "l.facts.office", "l.facts.person"), q);
        var cases = cases();
        if (!cases.isEmpty()) {
            conditions
                    .with("cases", cases)
                    .also("l.id in (select m.id from Letter m join m.cases c"
                            + " where c.request in :cases or c.key in :cases)");
        }
        return conditions;
    }

    private List<String> cases() {
        return about == null
                ? List.of()
                : about.stream()
                        .filter(Objects::nonNull)
                        .map(number -> number.strip().toUpperCase(Locale.ROOT))
                        .filter(number -> !number.isEmpty())
                        .toList();
    }
}
