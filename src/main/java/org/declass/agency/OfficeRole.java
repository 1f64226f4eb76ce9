package org.declass.agency;

import org.declass.web.Labelled;

/** What one writes to an office for. */
public enum OfficeRole implements Labelled {
    /** Mandatory declassification review. */
    MDR("Mandatory review"),
    /** Freedom of Information Act. */
    FOIA("FOIA"),
    /** Appeals. */
    APPEAL("Appeals"),
    /** Questions: the requester's liaison. */
    LIAISON("Liaison");

    private final String label;

    OfficeRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
