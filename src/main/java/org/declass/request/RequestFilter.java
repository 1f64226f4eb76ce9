package org.declass.request;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.declass.agency.Agencies;
import org.declass.file.FileNumber;
import org.declass.web.Conditions;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of requests is filtered by; several values of one filter mean "any of them". */
public class RequestFilter {

    @RestQuery
    public List<RequestStatus> status;

    @RestQuery
    @Parameter(description = "Who filed it; ours alone when nothing is said.")
    public List<FiledBy> filedBy;

    @RestQuery
    @Parameter(description = "Whose turn it is.")
    public List<Phase> phase;

    @RestQuery
    public List<RequestKind> kind;

    @RestQuery
    @Parameter(description = "The code of the agency it is addressed to.")
    public List<@Size(max = 20) String> agency;

    @RestQuery
    public List<@Size(max = 100) String> editor;

    @RestQuery
    @Size(max = 100)
    public String authority;

    @RestQuery
    @Size(max = 80)
    @Parameter(description = "Any fragment of our number or of an agency's number; punctuation does not matter.")
    public String number;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "The number of a file that is an item of it.")
    public String file;

    @RestQuery
    @Parameter(description = "The record group of a file that is an item of it.")
    public List<@Size(max = 20) String> recordGroup;

    @RestQuery
    @Parameter(description = "The present outcome of one of its items.")
    public List<Outcome> outcome;

    @RestQuery
    public List<QuestionKind> question;

    @RestQuery
    public List<CloseReason> closeReason;

    @RestQuery
    public LocalDate sentFrom;

    @RestQuery
    public LocalDate sentTo;

    @RestQuery
    public LocalDate closedFrom;

    @RestQuery
    public LocalDate closedTo;

    @RestQuery
    @Parameter(description = "Had not been closed by the end of this day.")
    public LocalDate notClosedBy;

    @RestQuery
    @Parameter(description = "Has not changed its status since that day.")
    public LocalDate unmovedSince;

    @RestQuery
    @Parameter(description = "true: at least one referral is out; false: none is.")
    public Boolean referred;

    @RestQuery
    @Parameter(description = "How much of it is answered: no item, some, all.")
    public List<Answered> answered;

    @RestQuery
    @Parameter(
            description =
                    "Letters of a later day do not count as answers; where answered is not given, an item was answered by this day.")
    public LocalDate answeredBy;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words or fragments of the title, our number or the agencies' numbers.")
    public String q;

    @RestQuery
    @Parameter(description = "true: those with an item that nobody has answered; false: those without.")
    public Boolean unanswered;

    @RestQuery
    public Instant updatedSince;

    @RestQuery
    @Parameter(description = "Nothing was recorded of them at this instant or later.")
    public Instant updatedBefore;

    @RestQuery
    @Min(0)
    @Parameter(description = "Something was recorded of them after this position of the history.")
    public Long movedAfter;

    @RestQuery
    @Size(max = 100)
    @Parameter(
            description =
                    "Something was recorded of them by others than this person, by sign-in name; with movedAfter, after it.")
    public String movedNotBy;

    @RestQuery
    @Parameter(
            description =
                    "Where requests stood at the end of that day, as was recorded by then; the answer stays the same for"
                            + " ever. Status, phase, outcome, agency, kind, editor and the days of sending are those of"
                            + " then; title, authority, numbers to search by and files those of today.")
    public LocalDate asOf;

    @RestQuery
    @Parameter(
            description =
                    "With asOf: what had happened by asOf as it was known at the end of this later day, so that what was recorded late"
                            + " counts.")
    public LocalDate knownOn;

    /** The conditions on the alias {@code r} of a request. */
    public Conditions conditions() {
        var conditions = ofFacts()
                .equal("r.standing.status", status)
                .equal("r.standing.status", inPhase())
                .equal("r.facts.kind", kind)
                .equal("r.facts.agency", Agencies.codes(agency))
                .equal("r.facts.editor", editor)
                .equal("r.standing.pause.question", question)
                .equal("r.standing.ending.reason", closeReason)
                .atLeast("r.dates.sentOn", sentFrom)
                .atMost("r.dates.sentOn", sentTo)
                .atLeast("r.dates.closedOn", closedFrom)
                .atMost("r.dates.closedOn", closedTo)
                .atMost("r.standing.since", unmovedSince)
                .atLeast("r.updatedAt", updatedSince)
                .also("r.updatedAt < ", updatedBefore, "")
                .also("exists (select 1 from RequestItem i where i.request = r and i.outcome in ", some(outcome), ")");
        answered(conditions, Answered.OF_REQUEST, FirstLetters.NOW);
        notClosed(conditions, "r.dates.closedOn");
        if (isOfMoved()) {
            moved(conditions);
        }
        if (unanswered != null) {
            conditions.also((unanswered ? "" : "not ")
                    + "exists (select 1 from RequestItem i where i.request = r and i.outcome is null)");
        }
        return referred == null
                ? conditions
                : conditions.also(
                        referred ? "r.standing.counts.referralsOut > 0" : "r.standing.counts.referralsOut = 0");
    }

    /** What is answered from the facts of today, also of a past day. */
    Conditions ofFacts() {
        return new Conditions()
                .also("r.struckOn is null")
                .equal("r.filedBy", some(filedBy) == null ? List.of(FiledBy.US) : filedBy)
                .equal("r.facts.authority", authority)
                .also("r.id in (select i.request.id from RequestItem i where i.file.id = ", fileId(), ")")
                .also(
                        "exists (select 1 from RequestItem i where i.request = r and i.file.location.recordGroup in ",
                        some(recordGroup),
                        ")")
                .containsNumber("r.number", "r.numberText", number)
                .containsWords(List.of("r.facts.title", "r.number"), List.of("r.numberText"), q);
    }

    /**
     * Adds how much of them is answered.
     *
     * @param inAll what tells that of all answers
     * @param firstLetter what tells the day of the first on an item
     */
    void answered(Conditions conditions, String inAll, String firstLetter) {
        if (answeredBy == null) {
            conditions.named(inAll, answered);
            return;
        }
        var isAny = answered == null || answered.stream().allMatch(Objects::isNull);
        conditions
                .with("answeredBy", answeredBy)
                .named(FirstLetters.answered(firstLetter), isAny ? List.of(Answered.SOME, Answered.ALL) : answered);
    }

    /** Adds that they were not closed by a day. */
    void notClosed(Conditions conditions, String closedOn) {
        conditions.also("(" + closedOn + " is null or " + closedOn + " > ", notClosedBy, ")");
    }

    /** Whether it asks for what was recorded of them in the history. */
    boolean isOfMoved() {
        return movedAfter != null || Typed.orNull(movedNotBy) != null;
    }

    /** Adds that such entries were made of them, which meet what else is said of {@code e}. */
    void moved(Conditions conditions, String... besides) {
        conditions.exists("HistoryEntry e", e -> {
            e.also("e.requestKey = r.number")
                    .also("e.position > ", movedAfter, "")
                    .also("e.who <> ", Typed.orNull(movedNotBy), "");
            List.of(besides).forEach(e::also);
        });
    }

    List<RequestStatus> inPhase() {
        return RequestStatus.in(phase);
    }

    /** Whether it asks for those of one file only. */
    boolean isNarrow() {
        return fileId() != null;
    }

    private Long fileId() {
        return file == null || file.isBlank() ? null : FileNumber.id(file.strip());
    }

    private static <T> List<T> some(List<T> values) {
        return values == null || values.isEmpty() ? null : values;
    }
}
