package org.declass.history;

import java.time.LocalDate;
import org.declass.web.Filled;
import org.declass.web.Invalid;
import org.declass.web.Seen;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What the form of every act carries.
 *
 * @param on the day it happened, as typed; today when empty
 * @param note what the person wants to remember about it
 * @param version the version of the thing the person saw
 * @param position where the tracker stood then
 */
public record Entered(
        @RestForm String on,
        @RestForm String note,
        @RestForm Long version,
        @RestForm Long position) {

    /** A form that is opened, without a day. */
    public static final Entered NOTHING = new Entered(null, null, null, null);

    /** A form that is opened, with a day in it. */
    public static Entered on(LocalDate day) {
        return new Entered(day.toString(), null, null, null);
    }

    /** What the form carried. */
    public static Entered of(Filled form) {
        return new Entered(form.first("on"), form.first("note"), number(form, "version"), number(form, "position"));
    }

    private static Long number(Filled form, String name) {
        var text = form.first(name);
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    /** The version the person saw. */
    public Seen seen() {
        if (version == null) {
            throw new Invalid("version", "The form came without its version; open it once more.");
        }
        return Seen.version(version);
    }

    /** The act as it was entered; ends the reading of the form. */
    public Act act(Acts acts, Typed typed) {
        var day = typed.day("on", on);
        typed.orInvalid();
        return acts.now(day, note);
    }
}
