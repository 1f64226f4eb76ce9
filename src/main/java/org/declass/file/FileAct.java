package org.declass.file;

import java.util.List;
import org.declass.web.PossibleAct;

/** What a person can record on a file; the noun is the last part of its URL. */
public enum FileAct {
    /** What was found on a visit to the archives. */
    SIGHT("sightings", "sighting", "Record what was found", "After a look at the shelf or at the notice"),
    /** A version of it became public. */
    RELEASE("releases", "release", "Record a release", "A version of it became public"),
    /** What is known of it. */
    EDIT("", "edit", "Edit", null),
    /** It was recorded by mistake. */
    STRIKE("striking", "striking", "Strike from the lists", "It was recorded by mistake; nothing is lost"),
    /** It was struck by mistake. */
    RESTORE("restoration", "restoration", "Restore to the lists", null);

    private static final List<FileAct> OF_STANDING = List.of(SIGHT, RELEASE, EDIT, STRIKE);
    private static final List<FileAct> OF_STRUCK = List.of(RESTORE, EDIT);

    private final String noun;
    private final String page;
    private final String label;
    private final String hint;

    FileAct(String noun, String page, String label, String hint) {
        this.noun = noun;
        this.page = page;
        this.label = label;
        this.hint = hint;
    }

    /** What can be recorded on a file now, the likeliest first. */
    static List<FileAct> possible(WithdrawnFile file) {
        return file.isStruck() ? OF_STRUCK : OF_STANDING;
    }

    /** The last part of its URL in the API; empty for the file itself. */
    String noun() {
        return noun;
    }

    /** The act as a command on a button. */
    String label() {
        return label;
    }

    /** When one does it, or null. */
    String hint() {
        return hint;
    }

    /** The link to its form. */
    PossibleAct link(String file) {
        return new PossibleAct(label, "/files/" + file + "/" + page, hint);
    }
}
