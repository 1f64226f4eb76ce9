package org.declass.deadline;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.declass.web.Labelled;

/** What a rule is about; an agency can have its own version of the general rule for the same purpose. */
public enum Purpose implements Labelled {
    /** The agency answers a mandatory review request. */
    MDR_INIT("Answer to a mandatory review request", StartingEvent.SENT, StartingEvent.RECEIVED_BY_AGENCY),
    /** An agency answers on what the archives forwarded to it. */
    MDR_NARA_REF(
            "Answer on what the archives forwarded", StartingEvent.REFERRAL_NOTIFIED, StartingEvent.REFERRAL_RECEIVED),
    /** We appeal a denial to the agency. */
    MDR_APPEAL_FILE("Appeal to the agency", StartingEvent.DENIAL_MAILED, StartingEvent.DENIAL_RECEIVED),
    /** The agency decides our appeal. */
    MDR_APPEAL_DEC("Decision of the agency on an appeal", StartingEvent.APPEAL_FILED, StartingEvent.APPEAL_RECEIVED),
    /** The wait after which an undecided appeal may go to ISCAP. */
    MDR_APPEAL_180("Appeal left undecided", StartingEvent.APPEAL_FILED, StartingEvent.APPEAL_RECEIVED),
    /** We appeal a final decision to ISCAP. */
    ISCAP_FILE_DENIAL("Appeal to ISCAP after a decision", StartingEvent.DENIAL_MAILED, StartingEvent.FINAL_DECISION),
    /** We go to ISCAP because the agency let its time pass. */
    ISCAP_FILE_LAPSE("Appeal to ISCAP after a lapse", StartingEvent.LAPSE),
    /** The time in which ISCAP does not look at the same information again. */
    ISCAP_2Y("ISCAP looks at it again", StartingEvent.REVIEW_DECIDED),
    /** The time in which an agency may decline to review the same information again. */
    REFILE_2Y("File again", StartingEvent.REVIEW_DECIDED),
    /** An agency acts on a formal referral of the National Declassification Center. */
    NDC_REF_1Y(
            "Referral by the declassification center",
            StartingEvent.REFERRAL_NOTIFIED,
            StartingEvent.REFERRAL_RECEIVED),
    /** The agency answers a FOIA request. */
    FOIA_INIT("Answer to a FOIA request", StartingEvent.SENT, StartingEvent.RECEIVED_BY_AGENCY),
    /** The agency takes more time for a FOIA request in unusual circumstances. */
    FOIA_UNUSUAL("Extension of a FOIA answer", StartingEvent.EXTENSION_NOTICE),
    /** We appeal an adverse FOIA determination. */
    FOIA_APPEAL_FILE("FOIA appeal", StartingEvent.DENIAL_MAILED, StartingEvent.DENIAL_RECEIVED),
    /** The agency decides our FOIA appeal. */
    FOIA_APPEAL_DEC("Decision on a FOIA appeal", StartingEvent.APPEAL_FILED, StartingEvent.APPEAL_RECEIVED),
    /** We clarify a FOIA request. */
    FOIA_CLARIFY("Clarification of a FOIA request", StartingEvent.QUESTION_ASKED),
    /** We say that we still want it. */
    STILL_INTERESTED("Still interested?", StartingEvent.QUESTION_ASKED),
    /** We agree to an estimate of fees. */
    FEE_REPLY("Reply to a fee estimate", StartingEvent.QUESTION_ASKED),
    /** How long open records are normally kept from readers while an agency looks at them. */
    RERESTRICT_USUAL("Open records closed for assessment, normally", StartingEvent.CLOSING_ASKED),
    /** How long they are kept from readers at most. */
    RERESTRICT_LONGEST("Open records closed for assessment, at most", StartingEvent.CLOSING_ASKED);

    private final String label;
    private final Set<StartingEvent> events;

    Purpose(String label, StartingEvent first, StartingEvent... others) {
        this.label = label;
        this.events = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** The events that can set such a clock going, because their day is recorded. */
    Set<StartingEvent> events() {
        return events;
    }

    /** Whether it is nobody's duty, but a time that we have to wait. */
    boolean isWait() {
        return this == ISCAP_2Y || this == REFILE_2Y;
    }

    @Override
    public String label() {
        return label;
    }
}
