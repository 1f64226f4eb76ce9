package org.declass.report;

import org.declass.web.Labelled;

/** What counts as the decision that the time runs to. */
enum Milestone implements Labelled {
    /** The letter that leaves no item of the request without an answer. */
    ALL_ANSWERED("every item is answered", "requests"),
    /** The first letter that answers an item of the request. */
    FIRST_ANSWER("the first item is answered", "requests"),
    /** The first answer on each item, item by item. */
    EACH_ITEM("each item, by itself, is answered", "items");

    private final String label;
    private final String cases;

    Milestone(String label, String cases) {
        this.label = label;
        this.cases = cases;
    }

    @Override
    public String label() {
        return label;
    }

    /** What is counted: requests, or items. */
    String cases() {
        return cases;
    }
}
