package org.declass.exchange;

import java.util.ArrayList;
import java.util.List;
import org.declass.appeal.AppealsOfOthers;
import org.declass.file.FileFacts;
import org.declass.file.ReleaseFacts;

/**
 * What a row was read as.
 *
 * @param line where it stands
 * @param facts what it says of a file; null where it was rejected
 * @param release what it says of a public version of it, or null
 * @param decided what it says was decided for others, or null
 * @param warnings what could not be taken as it stands, though the row can
 * @param rejection why the row cannot be taken at all, or null
 */
record Reading(
        int line,
        FileFacts facts,
        ReleaseFacts release,
        AppealsOfOthers.Decided decided,
        List<String> warnings,
        String rejection) {

    /** What a row says of a file and its release. */
    Reading(int line, FileFacts facts, ReleaseFacts release, List<String> warnings, String rejection) {
        this(line, facts, release, null, warnings, rejection);
    }

    /** A row that cannot be taken. */
    static Reading rejected(int line, String why) {
        return new Reading(line, null, null, List.of(), why);
    }

    /** The same, with something more to mind. */
    Reading minding(String warning) {
        var all = new ArrayList<>(warnings);
        all.add(warning);
        return new Reading(line, facts, release, decided, List.copyOf(all), rejection);
    }

    /** What a file is known by: its record number, else the key of its notice; null where it has neither. */
    static String key(FileFacts facts) {
        return facts.identifier() != null ? facts.identifier() : facts.notice().normalized();
    }
}
