package org.declass.referral;

import org.declass.web.Labelled;

/** What kind of information the referral is about; it decides who may release it. */
public enum Category implements Labelled {
    /** National security information (E.O. 13526). */
    NSI("NSI"),
    /** Restricted Data: the Department of Energy decides (42 U.S.C. 2162(a)). */
    RD("RD"),
    /** Formerly Restricted Data: Energy and Defense decide together (42 U.S.C. 2162(c), (d)). */
    FRD("FRD"),
    /** Transclassified foreign nuclear information (42 U.S.C. 2162(e)). */
    TFNI("TFNI"),
    /** Foreign government information (E.O. 13526, section 1.4(b)). */
    FGI("FGI"),
    /** NATO information: its members decide. */
    NATO("NATO");

    private final String label;

    Category(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
