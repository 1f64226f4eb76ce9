package org.declass.web;

import java.util.Optional;

/**
 * The way back from what was just recorded. Nothing is erased by it: it leads to a further entry.
 *
 * @param label what one does there, as a command
 * @param href the page of the form; the address of the act where it is one button
 * @param how whether there is a form to fill in
 */
public record WayBack(String label, String href, How how) {

    /** How one goes back. */
    public enum How {
        /** By a form that asks for more. */
        FORM,
        /** By one button. */
        BUTTON
    }

    /** The way back by a form. */
    public static WayBack form(String label, String href) {
        return new WayBack(label, href, How.FORM);
    }

    /** The way back by one button. */
    public static WayBack button(String label, String href) {
        return new WayBack(label, href, How.BUTTON);
    }

    public boolean isButton() {
        return how == How.BUTTON;
    }

    /** As it travels in a cookie. */
    String written() {
        return how + "\n" + href + "\n" + label;
    }

    /** What we wrote; empty where somebody else did, or it leads away from here. */
    static Optional<WayBack> read(String written) {
        var parts = written.split("\n", 3);
        return parts.length == 3 && parts[0].matches("FORM|BUTTON") && parts[1].matches("/[\\w-][\\w/.?=&%-]*")
                ? Optional.of(new WayBack(parts[2], parts[1], How.valueOf(parts[0])))
                : Optional.empty();
    }
}
