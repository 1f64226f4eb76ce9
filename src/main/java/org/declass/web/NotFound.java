package org.declass.web;

/** Nothing is known under the number or code that was asked for: 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param what the kind of thing, such as "request"
     * @param key what was asked for; only its beginning is repeated
     */
    public NotFound(String what, String key) {
        super(
                "There is no " + what + " " + (key == null ? "without a name" : Characters.beginning(key)) + ".",
                null,
                false,
                false);
    }
}
