package org.declass.web;

import java.util.List;

/** The act is possible in this state, but something stands in its way: 409, with all that does. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> reasons;
    private final String page;

    /** Refused for one or several reasons, each a sentence. */
    public Refused(List<String> reasons) {
        this(reasons, null);
    }

    /** Refused for one reason, a sentence. */
    public Refused(String reason) {
        this(List.of(reason));
    }

    /**
     * Refused because of something that is there already.
     *
     * @param reason a sentence that names it
     * @param page the path of its page
     */
    public Refused(String reason, String page) {
        this(List.of(reason), page);
    }

    /** Refused for some reasons, because of something that has a page; null where it has none. */
    public Refused(List<String> reasons, String page) {
        super(String.join(" ", reasons), null, false, false);
        this.reasons = List.copyOf(reasons);
        this.page = page;
    }

    /** The path of the page of what stands in the way; null where it has none. */
    public String page() {
        return page;
    }

    /** All that stands in the way, a sentence each. */
    public List<String> reasons() {
        return reasons;
    }

    /** The same by the name of each policy that is broken, or by field; empty where they have no names for clients. */
    public List<Violation> violations() {
        return List.of();
    }

    /** The names of the acts that are possible now; empty where that is not what stands in the way. */
    public List<String> possible() {
        return List.of();
    }
}
