package org.declass.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.declass.history.Change;
import org.declass.history.Subject;

/** Collects what differs between the facts before and after an edit. */
final class Changes<T> {

    private final Subject subject;
    private final T before;
    private final T after;
    private final List<Change> found = new ArrayList<>();

    /** @param before the facts before, or null for a new thing */
    Changes(Subject subject, T before, T after) {
        this.subject = subject;
        this.before = before;
        this.after = after;
    }

    Changes<T> of(String field, Function<T, ?> fact) {
        Change.between(subject, field, before == null ? null : fact.apply(before), fact.apply(after))
                .ifPresent(found::add);
        return this;
    }

    List<Change> list() {
        return found;
    }
}
