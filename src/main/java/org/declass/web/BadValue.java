package org.declass.web;

import jakarta.ws.rs.BadRequestException;

/** A parameter of the URL cannot be read as what it should be; the mapper finds out which one it was. */
class BadValue extends BadRequestException {

    private static final long serialVersionUID = 1;

    private final String value;
    private final Class<?> wanted;

    BadValue(String value, Class<?> wanted, String message) {
        super(message);
        this.value = value;
        this.wanted = wanted;
    }

    String value() {
        return value;
    }

    /** What it should have been read as. */
    Class<?> wanted() {
        return wanted;
    }
}
