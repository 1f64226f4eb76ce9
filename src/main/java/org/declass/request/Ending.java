package org.declass.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a request was closed; all of it null while it is not.
 *
 * @param from the status before
 * @param reason why
 */
@Embeddable
record Ending(
        @Column(name = "closed_from") @Enumerated(EnumType.STRING)
        RequestStatus from,

        @Column(name = "close_reason") @Enumerated(EnumType.STRING)
        CloseReason reason) {

    static final Ending NONE = new Ending(null, null);

    /** The same end, from where it would stand now. */
    Ending from(RequestStatus status) {
        return new Ending(status, reason);
    }
}
