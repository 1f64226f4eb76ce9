package org.declass.dashboard;

import io.quarkus.qute.TemplateExtension;
import org.declass.deadline.DeadlineRow;
import org.declass.history.SubjectKind;
import org.declass.web.Display;
import org.declass.web.Href;

/** What to do about a clock, and where that is done. */
@TemplateExtension
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
            case MDR_APPEAL_DEC, FOIA_APPEAL_DEC, FOIA_UNUSUAL -> "Ask where it stands";
            case ISCAP_2Y -> "Ask ISCAP again";
            case RERESTRICT_USUAL, RERESTRICT_LONGEST -> "Ask the archives for the records";
        };
    }

    /** The days that are left, or how many have gone by since. */
    static String timeLeft(DeadlineRow clock) {
        var left = clock.daysLeft();
        if (left == null) {
            return "";
        }
        return left < 0 ? Display.grouped(-left) + " past" : Display.grouped(left);
    }

    /** The page on which it is done. */
    static String actHref(DeadlineRow clock) {
        return switch (clock.purpose()) {
            case STILL_INTERESTED, FOIA_CLARIFY, FEE_REPLY -> "/requests/" + clock.request() + "/answer/new";
            case MDR_APPEAL_FILE -> appeal(clock, "AGENCY", "DENIAL");
            case FOIA_APPEAL_FILE -> appeal(clock, "FOIA", "DENIAL");
            case ISCAP_FILE_DENIAL -> appeal(clock, "ISCAP", "DENIAL");
            case MDR_INIT -> appeal(clock, "ISCAP", "LAPSE_ONE_YEAR");
            case MDR_APPEAL_180 -> appeal(clock, "ISCAP", "LAPSE_180_DAYS");
            case ISCAP_FILE_LAPSE ->
                appeal(clock, "ISCAP", clock.subjectKind() == SubjectKind.APPEAL ? "LAPSE_180_DAYS" : "LAPSE_ONE_YEAR");
            case FOIA_INIT -> appeal(clock, "OGIS", "LAPSE_FOIA");
            case MDR_NARA_REF,
                    NDC_REF_1Y,
                    MDR_APPEAL_DEC,
                    FOIA_APPEAL_DEC,
                    FOIA_UNUSUAL,
                    REFILE_2Y,
                    ISCAP_2Y,
                    RERESTRICT_USUAL,
                    RERESTRICT_LONGEST -> clock.subjectHref();
        };
    }

    private static String appeal(DeadlineRow clock, String level, String basis) {
        return new Href("/requests/" + clock.request() + "/appeals/new")
                .and("level", level)
                .and("basis", basis)
                .toString();
    }
}
