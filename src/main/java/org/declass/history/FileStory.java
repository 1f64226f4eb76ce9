package org.declass.history;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.declass.web.Conditions;

/**
 * Which entries tell the story of a file: its own, those that changed it, and those of the requests that ask for it; but
 * of these not the answers on other files, unless they moved the request.
 */
final class FileStory {

    private static final Pattern NUMBER = Pattern.compile("W-(\\d{1,12})");

    /**
     * One query, in which each part finds its entries by an index. Requests know files and the history knows neither,
     * so the items go by their name here.
     */
    private static final String POSITIONS = """
            e.position in (
              select own.position from HistoryEntry own where own.fileKey = :key
              union select c.position from HistoryChange c where c.subjectKind = FILE and c.subjectKey = :key
              union select a.position from RequestItem i
                join HistoryChange a on a.subjectKind = ITEM
                  and a.subjectKey = concat(i.request.number, '/', cast(i.ordinal as String))
                where i.file.id = :id
              union select r.position from RequestItem j
                join HistoryEntry r on r.requestKey = j.request.number
                where j.file.id = :id
                  and (r.verb not in (DETERMINED, ITEM_ADDED, ITEM_REMOVED) or r.toStatus is not null))""";

    private final String key;

    FileStory(String key) {
        this.key = key;
    }

    /** Narrows a list of entries to the story. */
    Conditions in(Conditions conditions) {
        var number = NUMBER.matcher(key);
        return conditions
                .with("key", key)
                .with("id", number.matches() ? Long.parseLong(number.group(1)) : -1L)
                .also(POSITIONS);
    }

    /**
     * The entry with what it changed about the file or the request; what it did to other files is left out, and so are
     * clocks and findings, which are read with the request.
     */
    EntryRow told(EntryRow entry) {
        return entry.with(entry.changes().stream()
                .filter(change -> concerns(entry, change))
                .toList());
    }

    private boolean concerns(EntryRow entry, EntryRow.Changed change) {
        return switch (change.kind()) {
            case FILE -> change.subject().equals(key);
            case ITEM ->
                List.of(Objects.toString(change.before()), Objects.toString(change.after()))
                        .contains(key);
            case RELEASE -> isAbout(entry);
            case DEADLINE, FINDING -> false;
            default -> true;
        };
    }

    private boolean isAbout(EntryRow entry) {
        return key.equals(entry.file())
                || entry.changes().stream()
                        .anyMatch(change -> change.kind() == SubjectKind.FILE
                                && change.subject().equals(key));
    }
}
