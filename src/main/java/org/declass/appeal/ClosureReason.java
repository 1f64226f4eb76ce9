package org.declass.appeal;

import org.declass.web.Labelled;

/** Why an appeal was closed without a decision, as ISCAP describes it; other bodies close for the same reasons. */
public enum ClosureReason implements Labelled {
    /** It did not say which documents. */
    NOT_SPECIFIC("Not specific"),
    /** It did not meet the time limits. */
    TOO_LATE("Time limits not met"),
    /** No such records were found. */
    NO_RECORDS_LOCATED("No records located"),
    /** The matter is before a court. */
    IN_LITIGATION("In litigation"),
    /** The records are in exempt operational files of the CIA (50 U.S.C. 3141). */
    OPERATIONAL_FILES("Exempt operational files"),
    /** The denial rests on the Atomic Energy Act or another statute, not on the order. */
    OTHER_STATUTE("Denied under the Atomic Energy Act or another statute"),
    /** We took it back, they say. */
    WITHDRAWN_BY_APPELLANT("Withdrawn by the appellant");

    private final String label;

    ClosureReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
