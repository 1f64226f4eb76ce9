package org.declass.appeal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.declass.request.RequestKind;
import org.declass.request.Stage;
import org.declass.web.Labelled;

/** Before whom we appeal. */
public enum AppealLevel implements Labelled {
    /** The agency itself, on a mandatory review (32 CFR 2001.33(a)(2)). */
    AGENCY("Agency", Stage.AGENCY_APPEAL, null, EnumSet.of(RequestKind.MDR, RequestKind.LIBRARY_MDR)),
    /** The Interagency Security Classification Appeals Panel (E.O. 13526, section 5.3; 32 CFR 2003.13). */
    ISCAP("ISCAP", Stage.ISCAP, "ISCAP", EnumSet.of(RequestKind.MDR, RequestKind.LIBRARY_MDR)),
    /** The agency, under the Freedom of Information Act (5 U.S.C. 552(a)(6)(A)). */
    FOIA("FOIA", Stage.FOIA_APPEAL, null, EnumSet.of(RequestKind.FOIA)),
    /** The Office of Government Information Services, which mediates (5 U.S.C. 552(h)). */
    OGIS("OGIS", Stage.INFORMAL, "OGIS", EnumSet.of(RequestKind.FOIA)),
    /** A court (5 U.S.C. 552(a)(4)(B)); the body is the agency that is sued. */
    COURT("Court", Stage.COURT, null, EnumSet.of(RequestKind.FOIA));

    private final String label;
    private final Stage stage;
    private final String body;
    private final Set<RequestKind> kinds;

    AppealLevel(String label, Stage stage, String body, Set<RequestKind> kinds) {
        this.label = label;
        this.stage = stage;
        this.body = body;
        this.kinds = kinds;
    }

    /** The stage of the answers given there. */
    public Stage stage() {
        return stage;
    }

    /** The code of the only body that hears them; empty where it is an agency. */
    Optional<String> onlyBody() {
        return Optional.ofNullable(body);
    }

    /** Whether requests of a kind can be taken there. */
    boolean takes(RequestKind kind) {
        return kinds.contains(kind);
    }

    @Override
    public String label() {
        return label;
    }
}
