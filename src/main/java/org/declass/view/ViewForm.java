package org.declass.view;

import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What is typed about a view.
 *
 * @param list the name of the list
 * @param query what it asks
 * @param name what it is to be called
 * @param shared {@code true} where all are offered it
 * @param usual {@code true} where its owner wants to see it wherever the list is opened
 */
record ViewForm(
        @RestForm String list,
        @RestForm String query,
        @RestForm String name,
        @RestForm String shared,
        @RestForm String usual) {

    static ViewForm of(ViewRow view) {
        return new ViewForm(view.list(), view.query(), view.name(), view.reach() == Reach.SHARED ? "true" : null, null);
    }

    /** Whether the box is ticked. */
    public boolean isShared() {
        return "true".equals(shared);
    }

    /** Whether the box is ticked. */
    public boolean isUsual() {
        return "true".equals(usual);
    }

    Reach reach() {
        return isShared() ? Reach.SHARED : Reach.PRIVATE;
    }

    ViewFacts facts() {
        return new ViewFacts(list, Typed.orNull(name), query == null ? "" : query, reach());
    }
}
