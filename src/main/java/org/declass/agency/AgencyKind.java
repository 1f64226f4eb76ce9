package org.declass.agency;

import org.declass.web.Labelled;

/** What part an agency plays. */
public enum AgencyKind implements Labelled {
    /** Wrote records or has the equity in what they say. */
    ORIGINATOR("Originator"),
    /** Keeps the records of others. */
    CUSTODIAN("Custodian"),
    /** Hears appeals, mediates or oversees. */
    APPEAL_BODY("Appeal body"),
    /** A foreign government. */
    FOREIGN("Foreign government"),
    /** An international organization. */
    INTERNATIONAL("International organization");

    private final String label;

    AgencyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
