package org.declass.web;

/**
 * An act that is possible now: a link to its form.
 *
 * @param label the act as a command: "Record the acknowledgement"
 * @param href the page with its form
 * @param hint when one does this, or null
 */
public record PossibleAct(String label, String href, String hint) {

    /** An act that explains itself. */
    public PossibleAct(String label, String href) {
        this(label, href, null);
    }
}
