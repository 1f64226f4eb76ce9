package org.declass.request;

import org.declass.web.Labelled;

/** Under which road a request is filed; each has its own clocks and its own appeals. */
public enum RequestKind implements Labelled {
    /** Mandatory declassification review (E.O. 13526, section 3.5; 32 CFR 2001.33). */
    MDR("Mandatory review"),
    /** Mandatory review at a presidential library (NA Form 14020; one folder on each form). */
    LIBRARY_MDR("Library mandatory review"),
    /** Freedom of Information Act (5 U.S.C. 552). */
    FOIA("FOIA"),
    /** Asked at the reference desk, without a formal request. */
    INFORMAL("Informal"),
    /** The National Declassification Center's Indexing on Demand: finish a reviewed series. */
    INDEXING_ON_DEMAND("Indexing on demand");

    private final String label;

    RequestKind(String label) {
        this.label = label;
    }

    /** Whether it is filed under E.O. 13526, section 3.5. */
    public boolean isMandatoryReview() {
        return switch (this) {
            case MDR, LIBRARY_MDR -> true;
            case FOIA, INFORMAL, INDEXING_ON_DEMAND -> false;
        };
    }

    /** Whether an answer to it can be appealed: E.O. 13526, section 3.5, or 5 U.S.C. 552(a)(6). */
    public boolean canBeAppealed() {
        return this == FOIA || isMandatoryReview();
    }

    @Override
    public String label() {
        return label;
    }
}
