package org.declass.request;

import java.util.List;
import org.declass.web.PossibleAct;
import org.declass.web.Viewer;

/** What a viewer can record on a request now: what its status allows and the viewer's role does. */
final class PossibleActs {

    private PossibleActs() {}

    /** On one request, the likeliest first; mistaken entries are put right from the timeline. */
    static List<PossibleAct> on(ReviewRequest request, Viewer viewer) {
        return of(request, viewer).stream().map(act -> link(request, act)).toList();
    }

    /** The same, not yet as links. */
    static List<RequestAct> of(ReviewRequest request, Viewer viewer) {
        return request.acts().stream()
                .filter(act -> act != RequestAct.CORRECT && may(viewer, act))
                .toList();
    }

    /** The link to the form of an act. */
    static PossibleAct link(ReviewRequest request, RequestAct act) {
        return new PossibleAct(act.label(), href(request, act), hint(act));
    }

    private static boolean may(Viewer viewer, RequestAct act) {
        return switch (act) {
            case SEND, ADD_ITEM, APPEAL, CLOSE, REOPEN -> viewer.isEditor();
            case ACKNOWLEDGE,
                    START_REVIEW,
                    ASK_US,
                    ANSWER,
                    REFER,
                    DETERMINE,
                    RELEASE_PART,
                    REROUTE,
                    EXTEND,
                    NUMBER,
                    NOTE,
                    EDIT,
                    CORRECT -> viewer.isStaff();
        };
    }

    private static String href(ReviewRequest request, RequestAct act) {
        var page = "/requests/" + request.number();
        return act == RequestAct.EDIT ? page + "/edit" : page + "/" + act.noun() + "/new";
    }

    private static String hint(RequestAct act) {
        return switch (act) {
            case SEND -> "It went to the agency";
            case ACKNOWLEDGE -> "Their letter of receipt, with their number";
            case START_REVIEW -> "They say that they are at it";
            case ASK_US -> "Clarification, a fee, “still interested?”";
            case ANSWER -> "It goes on where it stood";
            case REFER -> "They passed items on to another agency";
            case DETERMINE -> "A letter with the outcome of one or more items";
            case RELEASE_PART -> "They let us have a part and go on";
            case REROUTE -> "Another agency or office has it now";
            case EXTEND -> "Unusual circumstances: ten working days more";
            case NOTE -> "Moves nothing; keeps what they call where it stands";
            case APPEAL -> "We contest an answer, or that there is none";
            case CLOSE -> "Nothing more is expected";
            case REOPEN -> "It goes on where it stood";
            case NUMBER, ADD_ITEM, EDIT, CORRECT -> null;
        };
    }
}
