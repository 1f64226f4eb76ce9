package org.declass.deadline;

import org.declass.web.Labelled;

/** The kinds of request that rules tell apart; the names are those of the kinds of request themselves. */
public enum Road implements Labelled {
    /** Mandatory declassification review (E.O. 13526, section 3.5). */
    MDR("Mandatory review"),
    /** Mandatory review at a presidential library. */
    LIBRARY_MDR("Library mandatory review"),
    /** Freedom of Information Act (5 U.S.C. 552). */
    FOIA("FOIA"),
    /** Asked at the reference desk. */
    INFORMAL("Informal"),
    /** The National Declassification Center's Indexing on Demand. */
    INDEXING_ON_DEMAND("Indexing on demand");

    private final String label;

    Road(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
