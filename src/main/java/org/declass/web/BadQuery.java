package org.declass.web;

import java.util.List;

/** A parameter of the URL is unknown or cannot be meant: 400. */
class BadQuery extends Invalid {

    private static final long serialVersionUID = 1;

    BadQuery(List<Violation> violations) {
        super(violations);
    }

    BadQuery(String field, String message) {
        super(field, message);
    }
}
