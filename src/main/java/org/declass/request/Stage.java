package org.declass.request;

import org.declass.web.Labelled;

/** At which stage an answer was given. */
public enum Stage implements Labelled {
    /** The first answer. */
    INITIAL("Initial"),
    /** On appeal within the agency. */
    AGENCY_APPEAL("Agency appeal"),
    /** By the Interagency Security Classification Appeals Panel (32 CFR 2003.13). */
    ISCAP("ISCAP"),
    /** On appeal under the FOIA. */
    FOIA_APPEAL("FOIA appeal"),
    /** By a court. */
    COURT("Court"),
    /** At the reference desk. */
    INFORMAL("Informal");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
