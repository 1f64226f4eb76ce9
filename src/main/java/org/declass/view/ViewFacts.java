package org.declass.view;

/**
 * What is known of a view.
 *
 * @param list the name of the list: {@code requests}
 * @param name what people call it
 * @param query what stands in the address of the list: filters, {@code sort}, {@code fields}
 * @param reach who is offered it
 */
record ViewFacts(String list, String name, String query, Reach reach) {

    /** The same under another name and for others. */
    ViewFacts called(String newName, Reach newReach) {
        return new ViewFacts(list, newName, query, newReach);
    }

    /** The same asking for something else. */
    ViewFacts asking(String newQuery) {
        return new ViewFacts(list, name, newQuery, reach);
    }
}
