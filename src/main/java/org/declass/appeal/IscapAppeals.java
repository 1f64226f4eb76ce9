package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.declass.request.ReviewRequest;

/** Tells other packages which items are before ISCAP. */
@ApplicationScoped
public class IscapAppeals {

    private final Appeals appeals;

    IscapAppeals(Appeals appeals) {
        this.appeals = appeals;
    }

    /** The appeals to ISCAP that are undecided on items of a request, by the number of the item within it. */
    public Map<Integer, String> pendingOn(ReviewRequest request) {
        Map<Integer, String> pending = new HashMap<>();
        for (var appeal : appeals.of(request)) {
            if (appeal.facts().level() == AppealLevel.ISCAP) {
                request.items().stream()
                        .filter(appeal::isPendingOn)
                        .forEach(item -> pending.put(item.ordinal(), appeal.number()));
            }
        }
        return pending;
    }
}
