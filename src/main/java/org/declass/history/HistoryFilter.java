package org.declass.history;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.declass.web.Conditions;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of entries is filtered by; several values of one filter mean "any of them". */
public class HistoryFilter {

    @RestQuery
    @Parameter(description = "The sort of thing that was acted on.")
    public List<SubjectKind> kind;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "The number or code of the thing that was acted on.")
    public String subject;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "The request whose timeline shows the entry.")
    public String request;

    @RestQuery
    @Size(max = 20)
    @Parameter(
            description =
                    "The file whose timeline shows the entry: what was done to it, and to the requests that ask for it.")
    public String file;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "The sign-in name of whoever recorded it.")
    public String who;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "The sign-in name of somebody whose entries are left out.")
    public String notBy;

    @RestQuery
    @Parameter(description = "What was done.")
    public List<Verb> verb;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "The door it came through: web, api, import I-3, sample.")
    public String via;

    @RestQuery
    @Parameter(description = "It happened on this day or later.")
    public LocalDate happenedFrom;

    @RestQuery
    @Parameter(description = "It happened on this day or earlier.")
    public LocalDate happenedTo;

    @RestQuery
    @Parameter(description = "It was recorded at this instant or later.")
    public Instant recordedSince;

    @RestQuery
    @Min(0)
    @Parameter(description = "Only entries after this position.")
    public Long after;

    @RestQuery
    @Parameter(description = "Those recorded by the end of that day; the answer stays the same for ever.")
    public LocalDate asOf;

    /** The conditions on the alias {@code e} of an entry; that on the file is looked up before. */
    Conditions conditions() {
        return new Conditions()
                .equal("e.subjectKind", kind)
                .equal("e.subjectKey", text(subject))
                .equal("e.requestKey", upper(request))
                .equal("e.who", text(who))
                .also("e.who <> ", text(notBy), "")
                .equal("e.verb", verb)
                .equal("e.via", text(via))
                .atLeast("e.happenedOn", happenedFrom)
                .atMost("e.happenedOn", happenedTo)
                .atLeast("e.recordedAt", recordedSince)
                .also("e.position > ", after, "");
    }

    /** Whether it asks for the story of one thing, rather than for all that was recorded. */
    boolean isOfOne() {
        return text(file) != null || text(request) != null || text(subject) != null;
    }

    /** The file asked for, or null. */
    String fileKey() {
        return upper(file);
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String upper(String number) {
        return text(number) == null ? null : number.strip().toUpperCase(Locale.ROOT);
    }
}
