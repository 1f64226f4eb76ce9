package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.declass.web.IllegalAct;

/**
 * Where a request stands, and what is needed to find the way back from a pause.
 *
 * @param status its status
 * @param since the day it came there
 * @param askedFrom the status before the agency's question, while we owe the answer
 * @param question what the agency asks, while we owe the answer
 * @param answerBy the day the letter asks for the answer by, or null
 * @param closedFrom the status before it was closed, while it is
 * @param closeReason why it was closed, while it is
 * @param itemCount how many items it has
 * @param determinedCount how many of them have a determination
 * @param referralsOut how many referrals are out
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) RequestStatus status,
        @Column(name = "status_since") LocalDate since,

        @Column(name = "asked_from") @Enumerated(EnumType.STRING)
        RequestStatus askedFrom,

        @Enumerated(EnumType.STRING) QuestionKind question,
        @Column(name = "answer_by") LocalDate answerBy,

        @Column(name = "closed_from") @Enumerated(EnumType.STRING)
        RequestStatus closedFrom,

        @Column(name = "close_reason") @Enumerated(EnumType.STRING)
        CloseReason closeReason,

        @Column(name = "item_count") int itemCount,
        @Column(name = "determined_count") int determinedCount,
        @Column(name = "referrals_out") int referralsOut) {

    static Standing draft(LocalDate since) {
        return new Standing(RequestStatus.DRAFT, since, null, null, null, null, null, 0, 0, 0);
    }

    /** A step to another status; refused where there is no such arrow. */
    Standing at(RequestStatus next, LocalDate day) {
        if (!status.next().contains(next)) {
            throw new IllegalAct("There is no way from " + status + " to " + next + ".", words(status));
        }
        return new Standing(
                next,
                day,
                askedFrom,
                question,
                answerBy,
                closedFrom,
                closeReason,
                itemCount,
                determinedCount,
                referralsOut);
    }

    /** Makes sure that an act is possible now. */
    void require(RequestAct act, String number) {
        if (!status.acts().contains(act)) {
            throw new IllegalAct(
                    "Cannot record “" + act.word() + "”: " + number + " is " + status + ".", words(status));
        }
    }

    private static List<String> words(RequestStatus status) {
        return status.acts().stream().map(RequestAct::word).toList();
    }

    Standing asked(Letters.Question asked) {
        return new Standing(
                status,
                since,
                status,
                asked.kind(),
                asked.answerBy(),
                closedFrom,
                closeReason,
                itemCount,
                determinedCount,
                referralsOut);
    }

    Standing answered() {
        return new Standing(
                status, since, null, null, null, closedFrom, closeReason, itemCount, determinedCount, referralsOut);
    }

    Standing closed(CloseReason reason) {
        return new Standing(
                status, since, askedFrom, question, answerBy, status, reason, itemCount, determinedCount, referralsOut);
    }

    Standing reopened() {
        return new Standing(
                status, since, askedFrom, question, answerBy, null, null, itemCount, determinedCount, referralsOut);
    }

    /** Stands there since another day, where the day of the act that led there was wrong. */
    Standing movedSince(RequestDates wrong, RequestDates right) {
        return switch (status) {
            case SENT -> since(wrong.sentOn(), right.sentOn());
            case ACKNOWLEDGED -> since(wrong.acknowledgedOn(), right.acknowledgedOn());
            case IN_REVIEW -> since(wrong.reviewStartedOn(), right.reviewStartedOn());
            case CLOSED -> since(wrong.closedOn(), right.closedOn());
            case DRAFT, REFERRED, AWAITING_US, DECIDED, UNDER_APPEAL -> this;
        };
    }

    private Standing since(LocalDate wrong, LocalDate right) {
        return !since.equals(wrong)
                ? this
                : new Standing(
                        status,
                        right,
                        askedFrom,
                        question,
                        answerBy,
                        closedFrom,
                        closeReason,
                        itemCount,
                        determinedCount,
                        referralsOut);
    }

    /** Forgets what the act that is taken back had set. */
    Standing returningTo(RequestStatus before) {
        return switch (status) {
            case AWAITING_US -> answered();
            case CLOSED -> reopened();
            case DRAFT, SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, DECIDED, UNDER_APPEAL -> this;
        };
    }

    /** The days that still hold at an earlier status. */
    RequestDates keptBy(RequestDates dates, RequestStatus before) {
        var open = dates.closed(before == RequestStatus.CLOSED ? dates.closedOn() : null);
        return switch (before) {
            case DRAFT -> RequestDates.NONE;
            case SENT -> open.acknowledged(null, null).reviewStarted(null);
            case ACKNOWLEDGED -> open.reviewStarted(null);
            case IN_REVIEW, REFERRED, AWAITING_US, DECIDED, UNDER_APPEAL, CLOSED -> open;
        };
    }

    Standing counting(List<RequestItem> items) {
        var determined = (int) items.stream().filter(RequestItem::isDetermined).count();
        return new Standing(
                status,
                since,
                askedFrom,
                question,
                answerBy,
                closedFrom,
                closeReason,
                items.size(),
                determined,
                referralsOut);
    }

    boolean isFullyDetermined() {
        return itemCount > 0 && determinedCount == itemCount;
    }

    Standing referralsOut(int out) {
        var asked = askedFrom == null ? null : following(askedFrom, out);
        var closed = closedFrom == null ? null : following(closedFrom, out);
        return new Standing(
                status, since, asked, question, answerBy, closed, closeReason, itemCount, determinedCount, out);
    }

    /** The status that follows from the number of referrals out, where that is another one. */
    Optional<RequestStatus> followsReferrals(RequestStatus now) {
        return Optional.of(following(now, referralsOut)).filter(next -> next != now);
    }

    private static RequestStatus following(RequestStatus now, int out) {
        return switch (now) {
            case SENT, ACKNOWLEDGED, IN_REVIEW -> out > 0 ? RequestStatus.REFERRED : now;
            case REFERRED -> out > 0 ? now : RequestStatus.IN_REVIEW;
            case DRAFT, AWAITING_US, DECIDED, UNDER_APPEAL, CLOSED -> now;
        };
    }
}
