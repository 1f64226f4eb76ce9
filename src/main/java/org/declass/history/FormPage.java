package org.declass.history;

import jakarta.ws.rs.core.MultivaluedHashMap;
import org.declass.web.Filled;

/**
 * What stands around the fields of a form.
 *
 * @param title what the form does
 * @param action where it goes
 * @param back where one goes without sending it
 * @param backLabel the name of that page
 * @param version the version of the thing the form carries; null for a new one
 */
public record FormPage(String title, String action, String back, String backLabel, Long version) {

    /** A form of a new thing. */
    public static FormPage ofNew(String title, String action, String back, String backLabel) {
        return new FormPage(title, action, back, backLabel, null);
    }

    /** The empty form. */
    public static Filled blank() {
        return new Filled(new MultivaluedHashMap<>());
    }

    /** The form filled in with what is known. */
    public static Filled filled(Record facts) {
        var form = new MultivaluedHashMap<String, String>();
        Differences.flat(facts).forEach((name, value) -> {
            if (value != null) {
                form.putSingle(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
            }
        });
        return new Filled(form);
    }

    /** Whether a box is ticked. */
    public static boolean ticked(Filled form, String name) {
        return form.first(name).equals("true");
    }
}
