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
        name = name == null || name.isBlank() ? "unnamed" : Characters.cut(name, LONGEST_NAME);
        if (!Characters.areSound(name)) {
            throw new Invalid(List.of(new Violation("name", "Must be " + Characters.WANTED + ".")));
        }
    }

    Attachment by(Act act) {
        return new Attachment(name, kept.type(), kept.bytes(), kept.sha256(), act.who(), act.recordedAt());
    }
}
