package org.declass.agency;

import org.declass.web.Labelled;

/** The list an exemption code belongs to. */
public enum ExemptionFamily implements Labelled {
    /** Reasons for classification, E.O. 13526 s. 1.4. */
    CLASSIFICATION("Classification, s. 1.4"),
    /** Exempt from automatic declassification after 25 years, E.O. 13526 s. 3.3(b). */
    YEARS_25("25 years, s. 3.3(b)"),
    /** Exempt after 50 years, E.O. 13526 s. 3.3(h). */
    YEARS_50("50 years, s. 3.3(h)"),
    /** Exempt after 75 years, E.O. 13526 s. 3.3(h)(3). */
    YEARS_75("75 years, s. 3.3(h)(3)"),
    /** The Atomic Energy Act. */
    ATOMIC_ENERGY("Atomic Energy Act"),
    /** NATO portions. */
    NATO("NATO"),
    /** Freedom of Information Act, 5 U.S.C. 552(b). */
    FOIA("FOIA"),
    /** Other statutes. */
    STATUTE("Other statute"),
    /** Closures of libraries and archives. */
    LIBRARY("Library closure");

    private final String label;

    ExemptionFamily(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
