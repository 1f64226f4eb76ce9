package org.declass.dashboard;

import org.declass.deadline.DeadlineRow;

/** What to do about a clock. */
public class SuggestedActs {

    private SuggestedActs() {}

    /** The act, in a few words. */
    public static String act(DeadlineRow clock) {
        return switch (clock.purpose()) {
            case MDR_INIT -> "Appeal to ISCAP, or ask where it stands";
            case FOIA_INIT -> "Ask OGIS to mediate, or go to court";
            case MDR_APPEAL_FILE, FOIA_APPEAL_FILE -> "Appeal to the agency";
            case ISCAP_FILE_DENIAL, ISCAP_FILE_LAPSE, MDR_APPEAL_180 -> "Appeal to ISCAP";
            case REFILE_2Y -> "File it again";
            case STILL_INTERESTED, FOIA_CLARIFY, FEE_REPLY -> "Record our answer";
            case MDR_NARA_REF, NDC_REF_1Y -> "Ask the archives where it stands";
            case MDR_APPEAL_DEC, FOIA_UNUSUAL -> "Ask where it stands";
            case FOIA_APPEAL_DEC -> "Go to court, or ask OGIS to mediate";
            case ISCAP_2Y -> "Ask ISCAP again";
            case RERESTRICT_USUAL, RERESTRICT_LONGEST -> "Ask the archives for the records";
        };
    }
}
