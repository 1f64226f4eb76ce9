package org.declass.batch;

import java.util.List;
import org.declass.request.RequestKind;
import org.declass.web.Invalid;

/**
 * How files are to be asked for.
 *
 * @param kind the road
 * @param agency the code of the agency that is asked; null for whoever holds each file
 * @param most how many files one request asks for; no law says it, the team does
 */
record Terms(RequestKind kind, String agency, int most) {

    /** How many files one request asks for where nobody says. */
    static final int USUAL = 50;

    /** The roads that have rules of filing. */
    static final List<RequestKind> KINDS = List.of(RequestKind.MDR, RequestKind.LIBRARY_MDR, RequestKind.FOIA);

    Terms {
        if (!KINDS.contains(kind)) {
            throw new Invalid("kind", "Choose mandatory review, library mandatory review or FOIA.");
        }
        if (most < 1 || most > Selection.MOST) {
            throw new Invalid("most", "Write a number from 1 to " + Selection.MOST + ".");
        }
    }

    /** The law that requests of this kind go by. */
    String authority() {
        return kind.isMandatoryReview() ? "E.O. 13526, section 3.5" : "5 U.S.C. 552";
    }
}
