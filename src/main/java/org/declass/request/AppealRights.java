package org.declass.request;

import org.declass.web.Labelled;

/** Whether a letter says that its answer can be appealed, and how (36 CFR 1260.52(d); 5 U.S.C. 552(a)(6)(A)(i)). */
public enum AppealRights implements Labelled {
    /** It says so. */
    STATED("Stated"),
    /** It says nothing of it. */
    NOT_STATED("Not stated");

    private final String label;

    AppealRights(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
