package org.declass.agency;

/** What one writes to an office for. */
public enum OfficeRole {
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

    /** The words people read. */
    public String label() {
        return label;
    }
}
