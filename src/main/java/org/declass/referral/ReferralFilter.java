package org.declass.referral;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.declass.agency.Agencies;
import org.declass.file.FileNumber;
import org.declass.request.Phase;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.web.Conditions;
import org.declass.web.Typed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of referrals is filtered by; several values of one filter mean "any of them". */
public class ReferralFilter {

    @RestQuery
    public List<ReferralStatus> status;

    @RestQuery
    @Parameter(description = "true: still with the other agency; false: back or cancelled.")
    public Boolean out;

    @RestQuery
    @Parameter(description = "The code of the agency that received it.")
    public List<@Size(max = 20) String> agency;

    @RestQuery
    @Parameter(description = "The code of the agency that passed it on.")
    public List<@Size(max = 20) String> from;

    @RestQuery
    @Parameter(description = "The editor of the request.")
    public List<@Size(max = 100) String> editor;

    @RestQuery
    @Parameter(description = "The kind of request.")
    public List<RequestKind> kind;

    @RestQuery
    @Parameter(description = "The request stands here.")
    public List<RequestStatus> requestStatus;

    @RestQuery
    @Parameter(description = "Whose turn it is in the request.")
    public List<Phase> phase;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "The authority of the request.")
    public String authority;

    @RestQuery
    @Size(max = 200)
    @Parameter(description = "Words or fragments of the request's title, its number or the agencies' numbers of it.")
    public String requestWords;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "The number of a file that the request asks for, passed on or not.")
    public String requestFile;

    @RestQuery
    @Parameter(description = "The request was sent on this day or later.")
    public LocalDate requestSentFrom;

    @RestQuery
    @Parameter(description = "The request was sent on this day or earlier.")
    public LocalDate requestSentTo;

    @RestQuery
    public List<Category> category;

    @RestQuery
    public List<KnownBy> knownBy;

    @RestQuery
    public List<Recommendation> recommendation;

    @RestQuery
    @Size(max = 20)
    public String request;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "The number of a file it is about.")
    public String file;

    @RestQuery
    @Size(max = 80)
    @Parameter(description = "Any fragment of the sender's or the receiver's number.")
    public String number;

    @RestQuery
    public LocalDate sentFrom;

    @RestQuery
    public LocalDate sentTo;

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
                    "Where referrals stood at the end of that day, as was recorded by then; the answer stays the same for"
                            + " ever. Status, out, recommendation and the agency, kind, editor, status and day of sending of the request are those of then, all other"
                            + " facts those of today.")
    public LocalDate asOf;

    @RestQuery
    @Parameter(
            description =
                    "With asOf: what had happened by asOf as it was known at the end of this later day, so that what was recorded late"
                            + " counts.")
    public LocalDate knownOn;

    /** The conditions on the alias {@code f} of a referral and {@code r} of its request. */
    public Conditions conditions() {
        var conditions = ofFacts()
                .equal("r.facts.agency", Agencies.codes(from))
                .equalIgnoringCase("r.facts.editor", editor)
                .equal("r.facts.kind", kind)
                .equal("r.standing.status", requestStatus)
                .equal("r.standing.status", RequestStatus.in(phase))
                .atLeast("r.dates.sentOn", requestSentFrom)
                .atMost("r.dates.sentOn", requestSentTo)
                .equal("f.status", status)
                .equal("f.recommendation", recommendation)
                .atMost("f.since", unmovedSince)
                .atLeast("f.updatedAt", updatedSince);
        return out == null ? conditions : conditions.equal("f.status", out ? ReferralStatus.OUT : ReferralStatus.BACK);
    }

    /** Whether it asks for those of one request or file, or of the requests for one file, only. */
    boolean isNarrow() {
        return Typed.orNull(request) != null || Typed.orNull(file) != null || Typed.orNull(requestFile) != null;
    }

    /** What is answered from the facts of today, also of a past day. */
    Conditions ofFacts() {
        return new RequestAsked(requestWords, requestFile)
                .on(new Conditions(), "fk(f.request)")
                .equal("r.facts.authority", Typed.orNull(authority))
                .equal("f.facts.agency", Agencies.codes(agency))
                .equal("f.facts.category", category)
                .equal("f.facts.knownBy", knownBy)
                .equal(
                        "r.number",
                        request == null || request.isBlank()
                                ? null
                                : request.strip().toUpperCase(Locale.ROOT))
                .also("exists (select 1 from f.items i where i.file.id = ", fileId(), ")")
                .containsNumber("r.number", "f.numberText", number)
                .atLeast("f.facts.sentOn", sentFrom)
                .atMost("f.facts.sentOn", sentTo)
                .containsWords(List.of("r.facts.title", "r.number"), List.of("r.numberText", "f.numberText"), q);
    }

    private Long fileId() {
        return file == null || file.isBlank() ? null : FileNumber.id(file.strip());
    }
}
