package org.declass.feed;

import java.util.ArrayList;
import java.util.List;
import org.declass.web.Display;
import org.declass.web.TimelineEntry;

/** Puts an entry of the history into lines of plain text. */
final class EntryWords {

    private EntryWords() {}

    static String of(TimelineEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add("Happened on " + Display.day(entry.day()) + ", recorded by " + entry.who() + ", no. "
                + Display.grouped(entry.position()) + ".");
        if (entry.move() != null) {
            lines.add("Status: "
                    + (entry.move().from() == null ? "" : entry.move().from() + " → ")
                    + entry.move().to());
        }
        if (entry.note() != null) {
            lines.add("Note: " + entry.note());
        }
        entry.changes().forEach(change -> lines.add(line(change)));
        return String.join("\n", lines);
    }

    private static String line(TimelineEntry.Fact change) {
        var after = change.after() == null ? "removed" : change.after();
        return change.name() + ": " + (change.before() == null ? after : change.before() + " → " + after);
    }
}
