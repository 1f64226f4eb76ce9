package org.declass.letter;

import java.util.List;
import org.declass.history.Act;
import org.declass.web.Characters;
import org.declass.web.Invalid;
import org.declass.web.Violation;

/**
 * A file that somebody sent and that is kept already.
 *
 * @param name what it is called
 * @param kept what was found in it
 */
record SentFile(String name, AttachmentFolder.Kept kept) {

    /** How many characters a name may have. */
    static final int LONGEST_NAME = 255;

    SentFile {
        name = sound(name);
    }

    /**
     * What a file is called.
     *
     * @throws Invalid where no database could keep it
     */
    static String sound(String name) {
        var whole = name == null || name.isBlank() ? "unnamed" : Characters.cut(name, LONGEST_NAME);
        if (!Characters.areSound(whole)) {
            throw new Invalid(List.of(new Violation("name", "Must be " + Characters.WANTED + ".")));
        }
        return whole;
    }

    Attachment by(Act act) {
        return new Attachment(name, kept.type(), kept.bytes(), kept.sha256(), act.who(), act.recordedAt());
    }
}
