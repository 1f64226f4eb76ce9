package org.declass.agency;

import org.declass.web.Labelled;

/** What an agency counts the days for an appeal from. */
public enum AppealStart implements Labelled {
    /** From the day we receive the denial. */
    RECEIPT("receipt of the denial"),
    /** From the day on which the agency decided or mailed the denial. */
    MAILING("date of the denial"),
    /** From the day on which the document was opened with its exemptions. */
    PUBLIC_RELEASE("public release of the exempted document");

    private final String label;

    AppealStart(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
