package org.declass.report;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.declass.agency.RecordGroups;
import org.declass.file.FileStatus;
import org.declass.file.WithdrawalKind;
import org.declass.referral.Category;
import org.declass.referral.ReferralStatus;
import org.declass.request.FiledBy;
import org.declass.request.Outcome;
import org.declass.request.Phase;
import org.declass.request.RequestKind;
import org.declass.request.RequestStatus;
import org.declass.web.Conditions;
import org.declass.web.Href;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What a status report counts, and as of when; several values of one filter mean "any of them". Filters on requests
 * narrow their items and referrals as well.
 */
public class StatusFilter extends CountedFacts {

    /** What others filed is counted nowhere. */
    private static final List<String> OURS = List.of(FiledBy.US.name());

    @RestQuery
    @Parameter(
            description =
                    "The day: counts what had happened by then and was recorded by the end of it, the same forever. Now when absent.")
    public LocalDate asOf;

    @RestQuery
    @Parameter(
            description =
                    "With asOf: counts what had happened by asOf as it was known at the end of this later day, so that what was recorded late counts.")
    public LocalDate knownOn;

    @RestQuery
    @Parameter(description = "Requests addressed to these agencies, by code.")
    public List<@Size(max = 20) String> agency;

    @RestQuery
    @Parameter(description = "Requests filed under these roads.")
    public List<RequestKind> kind;

    @RestQuery
    @Parameter(description = "Requests of these editors.")
    public List<@Size(max = 100) String> editor;

    @RestQuery
    @Parameter(description = "Requests that stand here.")
    public List<RequestStatus> status;

    @RestQuery
    @Parameter(description = "Requests in these phases: whose turn it is.")
    public List<Phase> phase;

    @RestQuery
    @Parameter(description = "Requests sent on this day or later.")
    public LocalDate sentFrom;

    @RestQuery
    @Parameter(description = "Requests sent on this day or earlier.")
    public LocalDate sentTo;

    @RestQuery
    @Parameter(description = "Items with these outcomes.")
    public List<Outcome> outcome;

    @RestQuery
    @Parameter(description = "Referrals to these agencies, by code.")
    public List<@Size(max = 20) String> referredTo;

    @RestQuery
    @Parameter(description = "Referrals that stand here.")
    public List<ReferralStatus> referralStatus;

    @RestQuery
    @Parameter(description = "Referrals about these kinds of information.")
    public List<Category> category;

    @RestQuery
    @Parameter(description = "Files that stand here.")
    public List<FileStatus> fileStatus;

    @RestQuery
    @Parameter(description = "Files withdrawn for these reasons, as stated.")
    public List<WithdrawalKind> withdrawalKind;

    @RestQuery
    @Parameter(description = "Files of these record groups or collections: 59, RG 59, JFKL-NSF.")
    public List<@Size(max = 40) String> recordGroup;

    /** The conditions on the alias {@code q} of a request. */
    Conditions requests() {
        return cases().equal("q.filed_by", OURS);
    }

    /** The same without asking whose they are. */
    private Conditions cases() {
        return onRequests(new Conditions())
                .equal("q.agency", codes(agency).toList())
                .equal("q.kind", names(kind))
                .equalIgnoringCase("q.editor", editor)
                .equal("q.status", names(status))
                .equal("q.status", names(RequestStatus.in(phase)))
                .atLeast("q.sent_on", sentFrom)
                .atMost("q.sent_on", sentTo);
    }

    /** The conditions on {@code q} and the alias {@code i} of an item. */
    Conditions items() {
        return cases().equal("i.filed_by", OURS).equal("i.outcome", names(outcome));
    }

    /** The conditions on {@code q} and the alias {@code f} of a referral. */
    Conditions referrals() {
        return cases().equal("f.agency", codes(referredTo).toList())
                .equal("f.status", names(referralStatus))
                .equal("f.category", names(category));
    }

    /** The conditions on the alias {@code f} of a file. */
    Conditions files() {
        return onFiles(new Conditions())
                .also("f.struck_on is null")
                .equal("f.status", names(fileStatus))
                .equal("f.kind", names(withdrawalKind))
                .equalOrAbsent(
                        "f.record_group",
                        texts(recordGroup).map(RecordGroups::code).toList());
    }

    /** The same question at another address. */
    Href at(String path) {
        var onRequests = onRequests(new Href(path).and("asOf", asOf).and("knownOn", knownOn))
                .and("outcome", outcome);
        return fileFacts(onFiles(onReferrals(onRequests)), "fileAgency");
    }

    private Href onRequests(Href href) {
        return ofRequests(requestFacts(href));
    }

    private Href ofRequests(Href href) {
        return href.and("agency", agency)
                .and("kind", kind)
                .and("editor", editor)
                .and("status", status)
                .and("phase", phase)
                .and("sentFrom", sentFrom)
                .and("sentTo", sentTo);
    }

    private Href onReferrals(Href href) {
        return href.and("referredTo", referredTo)
                .and("referralStatus", referralStatus)
                .and("category", category);
    }

    private Href onFiles(Href href) {
        return href.and("fileStatus", fileStatus)
                .and("withdrawalKind", withdrawalKind)
                .and("recordGroup", recordGroup);
    }

    private Href at(Href list) {
        return list.and("asOf", asOf).and("knownOn", knownOn);
    }

    /** The list of the requests that are counted. */
    Href requestList() {
        return at(onRequests(new Href("/requests")));
    }

    /** The grid of the items that are counted, wherever their requests stand. */
    Href itemList() {
        var standing = new Href("").and("status", status).and("phase", phase);
        return at(ofRequests(new Href("/grid"))
                        .and("authority", authority)
                        .and("requestWords", q)
                        .and("requestFile", file))
                .and("anyStatus", standing.equals(new Href("")) ? true : null)
                .and("outcome", outcome);
    }

    /** The list of the referrals that are counted. */
    Href referralList() {
        return at(new Href("/referrals"))
                .and("from", agency)
                .and("kind", kind)
                .and("editor", editor)
                .and("requestStatus", status)
                .and("phase", phase)
                .and("authority", authority)
                .and("requestWords", q)
                .and("requestFile", file)
                .and("requestSentFrom", sentFrom)
                .and("requestSentTo", sentTo)
                .and("agency", referredTo)
                .and("status", referralStatus)
                .and("category", category);
    }

    /** The list of the files that are counted. */
    Href fileList() {
        return fileFacts(
                at(new Href("/files"))
                        .and("status", fileStatus)
                        .and("kind", withdrawalKind)
                        .and("recordGroup", recordGroup),
                "agency");
    }

    private static Stream<String> codes(List<String> values) {
        return texts(values).map(text -> text.toUpperCase(Locale.ROOT));
    }

    /** A form without a choice sends an empty one. */
    private static Stream<String> texts(List<String> values) {
        return values == null
                ? Stream.of()
                : values.stream()
                        .filter(value -> value != null && !value.isBlank())
                        .map(String::strip);
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).map(Enum::name).toList();
    }
}
