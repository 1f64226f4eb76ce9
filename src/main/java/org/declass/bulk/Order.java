package org.declass.bulk;

import java.time.LocalDate;
import org.declass.file.Sighting;
import org.declass.request.CloseReason;
import org.declass.web.Filled;
import org.declass.web.Typed;

/**
 * What is to be recorded on each of many things.
 *
 * @param act the act
 * @param on the day it happened; null for today
 * @param note what is worth keeping, the same for all, or null
 * @param receivedOn when the agency received them, or null
 * @param theirStatus what the agency calls where they stand, or null
 * @param editor who looks after them from now on
 * @param reason why they are closed
 * @param confirmed true where they are closed although something stands in the way
 * @param finding what was found of them
 * @param due the day that counts from now on
 * @param why why they are dismissed, or that day counts
 */
record Order(
        BulkAct act,
        LocalDate on,
        String note,
        LocalDate receivedOn,
        String theirStatus,
        String editor,
        CloseReason reason,
        Boolean confirmed,
        Sighting finding,
        LocalDate due,
        String why) {

    /** How many characters a reason may have. */
    static final int LONGEST_REASON = 1000;

    /** As it is typed into the form. */
    static Order of(BulkAct act, Filled form) {
        var typed = new Typed();
        var order = new Order(
                act,
                typed.day("on", form.first("on")),
                typed.freeText("note", form.first("note"), 4000),
                typed.day("receivedOn", form.first("receivedOn")),
                typed.text("theirStatus", form.first("theirStatus"), 200),
                typed.text("editor", form.first("editor"), 100),
                typed.constant("reason", form.first("reason"), CloseReason.class),
                "true".equals(form.first("confirmed")) ? Boolean.TRUE : null,
                typed.constant("finding", form.first("finding"), Sighting.class),
                typed.day("due", form.first("due")),
                typed.text("why", form.first("why"), LONGEST_REASON));
        typed.needs("on", form.first("on"), "Give the day it happened.");
        return order.complete(typed);
    }

    /**
     * The same, with all that the act needs.
     *
     * @throws org.declass.web.Invalid where something is missing
     */
    Order complete(Typed typed) {
        if (act == BulkAct.CLOSE) {
            typed.needs("reason", name(reason), "Choose why they are closed.");
        }
        if (act == BulkAct.SIGHT) {
            typed.needs("finding", name(finding), "Say what was found.");
        }
        if (act == BulkAct.HAND_OVER) {
            typed.needs("editor", editor, "Say who looks after them from now on.");
        }
        if (act.asks("due") && due == null) {
            typed.complain("due", "Say which day counts.");
        }
        if (act.asks("why")) {
            typed.needs("why", why, "Say why.");
        }
        if (act.isNote()) {
            typed.needs("note", note, "Write something.");
        }
        typed.orInvalid();
        return this;
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
