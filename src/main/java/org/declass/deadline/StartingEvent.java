package org.declass.deadline;

import java.util.Locale;
import org.declass.web.Labelled;

/** What sets a clock going; the day of the event is day zero. */
public enum StartingEvent implements Labelled {
    /** We sent the request. */
    SENT("the request was sent"),
    /** The request reached the office that answers it. */
    RECEIVED_BY_AGENCY("the agency received the request"),
    /** The agency confirmed receipt. */
    ACKNOWLEDGED("the request was acknowledged"),
    /** The agency wrote that it needs more time, and why. */
    EXTENSION_NOTICE("the agency gave notice of the extension"),
    /** The agency decided or mailed the denial. */
    DENIAL_MAILED("the denial was mailed"),
    /** We received the denial. */
    DENIAL_RECEIVED("the denial was received"),
    /** The document was opened to the public with its exemptions. */
    PUBLIC_RELEASE("the exempted document was opened to the public"),
    /** We filed the appeal. */
    APPEAL_FILED("the appeal was filed"),
    /** The appeal reached those who decide it. */
    APPEAL_RECEIVED("the appeal was received"),
    /** The agency decided the appeal. */
    FINAL_DECISION("the agency's final decision was received"),
    /** Another clock lapsed. */
    LAPSE("the earlier deadline lapsed"),
    /** The agency asked us something: clarification, a fee, whether we are still interested. */
    QUESTION_ASKED("the agency asked its question"),
    /** An agency was formally told that something was referred to it. */
    REFERRAL_NOTIFIED("the referral was notified"),
    /** A referral reached the agency. */
    REFERRAL_RECEIVED("the agency received the referral"),
    /** Somebody decided on a review of the same information. */
    REVIEW_DECIDED("the last review was decided"),
    /** An agency asked the archives to close open records. */
    CLOSING_ASKED("the agency asked for the records to be closed");

    private final String clause;

    StartingEvent(String clause) {
        this.clause = clause;
    }

    /** As it ends a sentence: "the denial was received". */
    String clause() {
        return clause;
    }

    /** Whether it stands for a receipt that nobody noted. */
    boolean isBefore(StartingEvent receipt) {
        return this == SENT && receipt == RECEIVED_BY_AGENCY || this == APPEAL_FILED && receipt == APPEAL_RECEIVED;
    }

    @Override
    public String label() {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1);
    }
}
