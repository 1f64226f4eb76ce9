package org.declass.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.declass.web.Display;
import org.declass.web.Viewer;

/** What can be recorded on many things at once; its noun is the one of the single act. */
public enum BulkAct {
    /** One letter of receipt for all of them. */
    ACKNOWLEDGE("requests", "acknowledgement", "Record the acknowledgement", "receivedOn", "theirs"),
    /** The agency says that it is at them. */
    START_REVIEW("requests", "review", "Record that review began"),
    /** The same words on each. */
    NOTE("requests", "notes", "Write a note", "theirStatus"),
    /** Another of us looks after them. */
    HAND_OVER("requests", "editor", "Change the editor", "editor"),
    /** They went to their agencies. */
    SEND("requests", "sending", "Record that they were sent"),
    /** They are done with. */
    CLOSE("requests", "closure", "Close", "reason", "confirmed"),
    /** The other agencies confirmed receipt. */
    ACKNOWLEDGE_REFERRAL("referrals", "acknowledgement", "Record that receipt was confirmed"),
    /** The same words on the request of each, such as that we asked after it. */
    NOTE_ON_REFERRAL("referrals", "notes", "Note that we asked after them"),
    /** What was found on one visit. */
    SIGHT("files", "sightings", "Record what was found", "finding"),
    /** Nothing is to be done about them, for one reason. */
    DISMISS("findings", "dismissal", "Dismiss", "why"),
    /** They count again. */
    REINSTATE("findings", "dismissal/withdrawal", "Take the dismissal back"),
    /** A letter or a court names one day for all of them. */
    SET_DAY("deadlines", "override", "Set the day by hand", "due", "why"),
    /** The rules count again. */
    UNSET_DAY("deadlines", "override/withdrawal", "Take back the day set by hand");

    private static final int TOGETHER = 10;

    private final String list;
    private final String noun;
    private final String label;
    private final List<String> fields;

    BulkAct(String list, String noun, String label, String... fields) {
        this.list = list;
        this.noun = noun;
        this.label = label;
        this.fields = List.of(fields);
    }

    /** Those a viewer may record on the things of a list. */
    static List<BulkAct> of(String list, Viewer viewer) {
        return Arrays.stream(values())
                .filter(act -> act.list.equals(list) && act.mayBeDoneBy(viewer))
                .toList();
    }

    /** The act on the things of a list that has a noun. */
    static Optional<BulkAct> named(String list, String noun) {
        return Arrays.stream(values())
                .filter(act -> act.list.equals(list) && act.noun.equals(noun))
                .findFirst();
    }

    boolean mayBeDoneBy(Viewer viewer) {
        return switch (this) {
            case SEND, CLOSE -> viewer.isEditor();
            case ACKNOWLEDGE,
                    START_REVIEW,
                    NOTE,
                    HAND_OVER,
                    ACKNOWLEDGE_REFERRAL,
                    NOTE_ON_REFERRAL,
                    SIGHT,
                    DISMISS,
                    REINSTATE,
                    SET_DAY,
                    UNSET_DAY -> viewer.isStaff();
        };
    }

    /** The act by which it is taken back, where there is one. */
    Optional<BulkAct> inverse() {
        return switch (this) {
            case DISMISS -> Optional.of(REINSTATE);
            case SET_DAY -> Optional.of(UNSET_DAY);
            case ACKNOWLEDGE,
                    START_REVIEW,
                    NOTE,
                    HAND_OVER,
                    SEND,
                    CLOSE,
                    ACKNOWLEDGE_REFERRAL,
                    NOTE_ON_REFERRAL,
                    SIGHT,
                    REINSTATE,
                    UNSET_DAY -> Optional.empty();
        };
    }

    /** The list whose things it is recorded on. */
    public String list() {
        return list;
    }

    /** The name of that list as people read it: "Requests". */
    public String listLabel() {
        return Display.words(list);
    }

    /**
     * On how many it is tried in one transaction first. What is found on several files means something to the same requests,
     * and must stand with the file it is about; the day of a clock moves those that begin when it ends.
     */
    int together() {
        return this == SIGHT || this == SET_DAY || this == UNSET_DAY ? 1 : TOGETHER;
    }

    /** What one of them is called. */
    String one() {
        return list.replaceFirst("s$", "");
    }

    /** The last part of its address. */
    public String noun() {
        return noun;
    }

    /** The act as a command. */
    public String label() {
        return label;
    }

    /** Whether its form asks for a field. */
    public boolean asks(String field) {
        return fields.contains(field);
    }

    /** Whether it is nothing without words. */
    public boolean isNote() {
        return this == NOTE || this == NOTE_ON_REFERRAL;
    }
}
