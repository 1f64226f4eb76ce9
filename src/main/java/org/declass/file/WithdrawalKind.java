package org.declass.file;

import org.declass.web.Labelled;

/** Why a file is closed. */
public enum WithdrawalKind implements Labelled {
    /** The notice does not say, and nobody has inferred it. */
    UNSTATED("Not stated"),
    /** Withdrawn when the records were first screened for opening. */
    INITIAL_SCREENING("Initial screening"),
    /** Withdrawn in a later re-review of open records. */
    REREVIEW("Re-review"),
    /** Withdrawn in the review for RD and FRD under Pub. L. 105-261, section 3161. */
    KYL_LOTT("Kyl-Lott review"),
    /** Reclassified after it had been open (E.O. 13526, section 1.7(c), or its predecessors). */
    RECLASSIFIED("Reclassified"),
    /** Closed by the donor's deed of gift. */
    DONOR_DEED("Donor's deed"),
    /** Closed for personal privacy. */
    PRIVACY("Privacy"),
    /** Not yet processed by the archives. */
    UNPROCESSED("Unprocessed"),
    /** Not found where it belongs. */
    MISSING("Missing");

    private final String label;

    WithdrawalKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
