package org.declass.request;

import java.util.List;
import java.util.stream.Stream;
import org.declass.web.PossibleAct;
import org.declass.web.Viewer;

/**
 * Acts of one sort, as the page of a request offers them.
 *
 * @param title the heading over them
 * @param acts links to their forms, the likeliest first
 */
record ActGroup(String title, List<PossibleAct> acts) {

    /** Whose doing an act is. */
    private enum Sort {
        THEIRS("They wrote or did"),
        OURS("We do"),
        KEPT("Note and change");

        private final String title;

        Sort(String title) {
            this.title = title;
        }

        static Sort of(RequestAct act) {
            return switch (act) {
                case ACKNOWLEDGE, START_REVIEW, ASK_US, REFER, DETERMINE, RELEASE_PART, REROUTE, EXTEND -> THEIRS;
                case SEND, ANSWER, APPEAL, CLOSE, REOPEN -> OURS;
                case NUMBER, NOTE, ADD_ITEM, EDIT, CORRECT -> KEPT;
            };
        }
    }

    /** All acts possible on a request but the likeliest, which stands before them, by whose doing they are. */
    static List<ActGroup> behindTheFirst(ReviewRequest request, Viewer viewer) {
        var others = PossibleActs.of(request, viewer).stream().skip(1).toList();
        return Stream.of(Sort.values())
                .map(sort -> new ActGroup(
                        sort.title,
                        others.stream()
                                .filter(act -> Sort.of(act) == sort)
                                .map(act -> PossibleActs.link(request, act))
                                .toList()))
                .filter(group -> !group.acts().isEmpty())
                .toList();
    }
}
