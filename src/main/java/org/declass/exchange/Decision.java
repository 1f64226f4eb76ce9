package org.declass.exchange;

import java.util.List;
import org.declass.appeal.AppealsOfOthers;
import org.declass.file.FileFacts;
import org.declass.file.ReleaseFacts;
import org.declass.web.Characters;

/**
 * What is to be done about a row.
 *
 * @param line where the row stands
 * @param outcome what is to be done
 * @param file the file it is about; null where it was rejected
 * @param facts what is known of the file afterwards
 * @param release a release to be recorded, or null
 * @param decided what was decided for others and is not recorded yet, or null
 * @param message why it was rejected, or what to mind about it; null where all is well
 */
record Decision(
        int line,
        RowOutcome outcome,
        KnownFile file,
        FileFacts facts,
        ReleaseFacts release,
        AppealsOfOthers.Decided decided,
        String message) {

    private static final int LONGEST = 2000;

    /** What is to be done about a file and its release. */
    Decision(int line, RowOutcome outcome, KnownFile file, FileFacts facts, ReleaseFacts release, String message) {
        this(line, outcome, file, facts, release, null, message);
    }

    /** The same, with a decision that is not recorded yet. */
    Decision with(AppealsOfOthers.Decided news) {
        var also = outcome == RowOutcome.UNCHANGED || outcome == RowOutcome.RELEASE_ADDED
                ? RowOutcome.DECISION_ADDED
                : outcome;
        return new Decision(line, also, file, facts, release, news, message);
    }

    /** A row that cannot be taken. */
    static Decision rejected(int line, String why) {
        return new Decision(line, RowOutcome.REJECTED, null, null, null, shortened(why));
    }

    /** What to mind about a row, as one message; null for nothing. */
    static String message(List<String> warnings) {
        return warnings.isEmpty() ? null : shortened(String.join("; ", warnings));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? Characters.cut(text, LONGEST - 1) + "…" : text;
    }
}
