package org.declass.deadline;

import org.declass.web.Labelled;

/** What a rule is about; an agency can have its own version of the general rule for the same purpose. */
public enum Purpose implements Labelled {
    /** The agency answers a mandatory review request. */
    MDR_INIT("Answer to a mandatory review request"),
    /** An agency answers on what the archives forwarded to it. */
    MDR_NARA_REF("Answer on what the archives forwarded"),
    /** We appeal a denial to the agency. */
    MDR_APPEAL_FILE("Appeal to the agency"),
    /** The agency decides our appeal. */
    MDR_APPEAL_DEC("Decision of the agency on an appeal"),
    /** The wait after which an undecided appeal may go to ISCAP. */
    MDR_APPEAL_180("Appeal undecided for 180 days"),
    /** We appeal a final decision to ISCAP. */
    ISCAP_FILE_DENIAL("Appeal to ISCAP after a decision"),
    /** We go to ISCAP because the agency let its time pass. */
    ISCAP_FILE_LAPSE("Appeal to ISCAP after a lapse"),
    /** The time in which ISCAP does not look at the same information again. */
    ISCAP_2Y("ISCAP looks at it again"),
    /** The time in which an agency may decline to review the same information again. */
    REFILE_2Y("File again"),
    /** An agency acts on a formal referral of the National Declassification Center. */
    NDC_REF_1Y("Referral by the declassification center"),
    /** The agency answers a FOIA request. */
    FOIA_INIT("Answer to a FOIA request"),
    /** The agency takes more time for a FOIA request in unusual circumstances. */
    FOIA_UNUSUAL("Extension of a FOIA answer"),
    /** We appeal an adverse FOIA determination. */
    FOIA_APPEAL_FILE("FOIA appeal"),
    /** The agency decides our FOIA appeal. */
    FOIA_APPEAL_DEC("Decision on a FOIA appeal"),
    /** We clarify a FOIA request. */
    FOIA_CLARIFY("Clarification of a FOIA request"),
    /** We say that we still want it. */
    STILL_INTERESTED("Still interested?"),
    /** We agree to an estimate of fees. */
    FEE_REPLY("Reply to a fee estimate"),
    /** How long open records are normally kept from readers while an agency looks at them. */
    RERESTRICT_USUAL("Open records closed for assessment, normally"),
    /** How long they are kept from readers at most. */
    RERESTRICT_LONGEST("Open records closed for assessment, at most");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
