package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Collection;

/**
 * The appeals of a request that are open.
 *
 * @param open how many
 * @param from where the request stood before the first of them, or null
 */
@Embeddable
record Appealed(
        @Column(name = "appeals_open") int open,

        @Column(name = "appealed_from") @Enumerated(EnumType.STRING)
        RequestStatus from) {

    static final Appealed NOT = new Appealed(0, null);

    /** So many are open now; the first remembers where the request stands. */
    Appealed counting(int openNow, RequestStatus status) {
        return new Appealed(openNow, status == RequestStatus.UNDER_APPEAL ? from : status);
    }

    /** The status that follows. */
    RequestStatus following(RequestStatus now, Collection<RequestItem> items, int referralsOut) {
        if (open > 0) {
            return RequestStatus.UNDER_APPEAL;
        }
        if (now != RequestStatus.UNDER_APPEAL) {
            return now;
        }
        if (!items.isEmpty() && items.stream().noneMatch(RequestItem::isOwed)) {
            return RequestStatus.DECIDED;
        }
        if (items.stream().anyMatch(RequestItem::isRemanded)) {
            return referralsOut > 0 ? RequestStatus.REFERRED : RequestStatus.IN_REVIEW;
        }
        return switch (from) {
            case SENT, ACKNOWLEDGED, IN_REVIEW -> referralsOut > 0 ? RequestStatus.REFERRED : from;
            case REFERRED, DECIDED, UNDER_APPEAL, DRAFT, AWAITING_US, CLOSED ->
                referralsOut > 0 ? RequestStatus.REFERRED : RequestStatus.IN_REVIEW;
        };
    }
}
