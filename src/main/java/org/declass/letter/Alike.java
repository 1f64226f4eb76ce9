package org.declass.letter;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter in the lists of the same day, kind and direction as one that is to be recorded: perhaps the same.
 *
 * @param letter its number
 * @param cases those of the cases to be recorded on that it is about
 */
@Schema(name = "LetterAlike")
public record Alike(String letter, List<String> cases) {

    /** Its page. */
    public String href() {
        return "/letters/" + letter;
    }

    /** "L-3, of the same day and kind, is recorded on R-2026-0007 already" without its number. */
    public String words() {
        return ", of the same day and kind, is recorded on " + String.join(", ", cases) + " already.";
    }
}
