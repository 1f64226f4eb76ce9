package org.declass.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.file.FileStatus;
import org.declass.file.PartialDate;
import org.declass.file.ReleaseExtent;

/**
 * A request with all that belongs to it.
 *
 * @param warnings files whose agency may decline because it reviewed them lately
 * @param theirStatus what the agency calls where it stands, as last noted
 * @param extension more time that the agency takes under the FOIA
 * @param acts what can be recorded now, with the URL to record it at
 */
public record RequestView(
        String number,
        FiledBy filedBy,
        RequestFacts facts,
        RequestStatus status,
        Phase phase,
        LocalDate statusSince,
        QuestionKind question,
        LocalDate answerBy,
        CloseReason closeReason,
        TheirStatus theirStatus,
        Extension extension,
        RequestDates dates,
        int itemCount,
        int determined,
        int referralsOut,
        List<TrackingNumber> numbers,
        List<ItemView> items,
        List<Warning> warnings,
        List<ActLink> acts,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /**
     * An agency may decline to look at a file because it reviewed it lately.
     *
     * @param file the number of the file
     * @param determination the number of the answer that came of the review
     * @param mayAskFrom the first day on which it may no longer decline because of that
     * @param sentence what that means
     * @param citation where the rule stands
     * @param verified whether somebody has checked the rule against its source
     */
    public record Warning(
            String file,
            String determination,
            LocalDate mayAskFrom,
            String sentence,
            String citation,
            boolean verified) {

        static Warning of(AskedAgain again) {
            return new Warning(
                    again.file(),
                    again.determination(),
                    again.from(),
                    again.sentence(),
                    again.citation(),
                    again.verified());
        }
    }

    /** What can be recorded, by which method at which URL. */
    public record ActLink(RequestAct act, String method, String href) {

        static ActLink of(RequestAct act, String number) {
            var request = "/api/v1/requests/" + number;
            return act == RequestAct.EDIT
                    ? new ActLink(act, "PUT", request)
                    : new ActLink(act, "POST", request + "/" + act.noun());
        }
    }

    /** An item, with what it asks for and what was answered. */
    public record ItemView(
            int ordinal,
            String number,
            String file,
            String title,
            String documentType,
            PartialDate date,
            FileStatus fileStatus,
            ReleaseExtent releasedExtent,
            Outcome outcome,
            Stage stage,
            LocalDate determinedOn,
            List<DeterminationRow> determinations) {

        static ItemView of(RequestItem item, List<DeterminationRow> all) {
            var file = item.file();
            var document = file.facts().document();
            return new ItemView(
                    item.ordinal(),
                    item.number(),
                    file.number(),
                    document.title(),
                    document.type(),
                    document.date(),
                    file.status(),
                    file.releasedExtent(),
                    item.outcome(),
                    item.stage(),
                    item.determinedOn(),
                    all.stream().filter(one -> one.item().equals(item.number())).toList());
        }
    }

    static RequestView of(ReviewRequest request, List<Determination> determinations, List<AskedAgain> tooEarly) {
        var standing = request.standing();
        var rows = determinations.stream().map(DeterminationRow::of).toList();
        return new RequestView(
                request.number(),
                request.filedBy(),
                request.facts(),
                request.status(),
                request.status().phase(),
                standing.since(),
                standing.pause().question(),
                standing.pause().answerBy(),
                standing.ending().reason(),
                request.theirStatus(),
                request.extension(),
                request.dates(),
                standing.counts().items(),
                standing.counts().determined(),
                standing.counts().referralsOut(),
                request.numbers(),
                request.items().stream().map(item -> ItemView.of(item, rows)).toList(),
                tooEarly.stream().map(Warning::of).toList(),
                request.acts().stream()
                        .map(act -> ActLink.of(act, request.number()))
                        .toList(),
                request.createdAt(),
                request.updatedAt(),
                request.version());
    }
}
