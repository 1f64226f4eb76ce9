package org.declass.web;

import java.util.List;
import java.util.Locale;

/** The act is not possible in the present state: 409, with the acts that are. */
public class IllegalAct extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> possible;

    /**
     * @param why a sentence that says what was tried and where the thing stands
     * @param possible the names of the acts that are possible now
     */
    public IllegalAct(String why, List<String> possible) {
        super(why, null, false, false);
        this.possible = List.copyOf(possible);
    }

    /**
     * An act that is not possible where a thing stands.
     *
     * @param command the act as a command: "Record the acknowledgement"
     */
    public static IllegalAct at(Enum<?> status, String number, String command, List<String> possible) {
        return because("%s stands at “%s”.".formatted(number, Display.label(status)), command, possible);
    }

    /**
     * An act that is not possible for a reason.
     *
     * @param reason a sentence that begins with a number or in lower case
     * @param command the act as a command: "Record the acknowledgement"
     */
    public static IllegalAct because(String reason, String command, List<String> possible) {
        return new IllegalAct(
                "Cannot " + command.substring(0, 1).toLowerCase(Locale.ROOT) + command.substring(1) + ": " + reason,
                possible);
    }

    /** The names of the acts that are possible now. */
    public List<String> possible() {
        return possible;
    }
}
