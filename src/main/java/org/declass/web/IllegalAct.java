package org.declass.web;

import java.util.List;

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

    /** An act that is not possible where a thing stands. */
    public static IllegalAct at(Enum<?> status, String number, String act, List<String> possible) {
        return new IllegalAct(
                "Cannot record “%s”: %s stands at “%s”.".formatted(act, number, Display.label(status)), possible);
    }

    /** The names of the acts that are possible now. */
    public List<String> possible() {
        return possible;
    }
}
