package org.declass.web;

import java.util.List;

/** A parameter of the URL is unknown or cannot be meant: 400. */
public class BadQuery extends Invalid {

    private static final long serialVersionUID = 1;

    /** Several are wrong. */
    public BadQuery(List<Violation> violations) {
        super(violations);
    }

    /** One is wrong. */
    public BadQuery(String field, String message) {
        super(field, message);
    }
}
