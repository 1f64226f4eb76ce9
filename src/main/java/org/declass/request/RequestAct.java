package org.declass.request;

import java.util.Locale;

/** What a person can record on a request; the noun is the last part of its URL. */
public enum RequestAct {
    /** It goes to the agency. */
    SEND("sending", "Record that it was sent"),
    /** The agency's letter of receipt. */
    ACKNOWLEDGE("acknowledgement", "Record the acknowledgement"),
    /** The agency says that the review began. */
    START_REVIEW("review", "Record that review began"),
    /** The agency asks us something. */
    ASK_US("question", "Record a question to us"),
    /** Our answer to the agency's question. */
    ANSWER("answer", "Record our answer"),
    /** The agency passed items on to another. */
    REFER("referrals", "Record a referral"),
    /** The agency's answer on items. */
    DETERMINE("determinations", "Record a determination"),
    /** A part becomes public before the answer. */
    RELEASE_PART("interim-releases", "Record an interim release"),
    /** Another agency or office has it now. */
    REROUTE("rerouting", "Record that it was rerouted"),
    /** The agency takes more time to answer. */
    EXTEND("extension", "Record an extension"),
    /** We contest an answer, or that there is none. */
    APPEAL("appeals", "File an appeal"),
    /** A number the agency or we gave it. */
    NUMBER("numbers", "Note a number"),
    /** Something worth keeping, or what the agency calls where it stands. */
    NOTE("notes", "Write a note"),
    /** A file more on a draft. */
    ADD_ITEM("items", "Add files"),
    /** Its facts. */
    EDIT("", "Edit"),
    /** An entry that was wrong. */
    CORRECT("corrections", "Put an entry right"),
    /** It is done with. */
    CLOSE("closure", "Close"),
    /** It is taken up again. */
    REOPEN("reopening", "Reopen");

    private final String noun;
    private final String label;

    RequestAct(String noun, String label) {
        this.noun = noun;
        this.label = label;
    }

    /** The last part of its URL; empty for the request itself. */
    public String noun() {
        return noun;
    }

    /** The act as a command on a button. */
    public String label() {
        return label;
    }

    /** Its name in an error message. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
