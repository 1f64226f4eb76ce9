package org.declass.request;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.web.Invalid;

/** Why a request was closed. */
public enum CloseReason {
    /** All that was asked for is public. */
    FULLY_RELEASED,
    /** We accept the answer as it is. */
    ACCEPTED,
    /** We no longer want it. */
    WITHDRAWN_BY_US,
    /** The agency closed it on its side. */
    ADMINISTRATIVELY_CLOSED,
    /** The agency has no such records. */
    NO_RECORDS,
    /** A later request asks for the same. */
    SUPERSEDED,
    /** Joined with another request. */
    MERGED,
    /** The matter went to court. */
    LITIGATION,
    /** A draft that was given up. */
    ABANDONED;

    private static final List<CloseReason> OF_DRAFTS = List.of(ABANDONED, SUPERSEDED, MERGED);

    /** The reasons for which a request of a status can be closed. */
    static List<CloseReason> of(RequestStatus status) {
        return Stream.of(values()).filter(reason -> reason.fits(status)).toList();
    }

    private boolean fits(RequestStatus status) {
        return status == RequestStatus.DRAFT ? OF_DRAFTS.contains(this) : this != ABANDONED;
    }

    /**
     * Makes sure that a request of a status can be closed for it.
     *
     * @throws Invalid where it cannot
     */
    void mustFit(RequestStatus status) {
        if (!fits(status)) {
            throw new Invalid(
                    "reason",
                    (status == RequestStatus.DRAFT ? "Is no reason to close a draft" : "Is for drafts only")
                            + "; choose one of "
                            + of(status).stream().map(Enum::name).collect(Collectors.joining(", ")) + ".");
        }
    }
}
