package org.declass.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.declass.report.Coverage.Standing;
import org.declass.web.BadQuery;

/**
 * One folder, and how far its files have come. What is not known is null.
 *
 * @param recordGroup the record group or collection
 * @param series the title of the series
 * @param box the box
 * @param folder the title of the folder
 * @param files how many withdrawn files it has
 * @param neverRequested withheld, and never an item of a request of ours
 * @param unanswered withheld, an item of a request that is not sent yet or was closed without an answer
 * @param asked asked for
 * @param denied denied
 * @param releasedInPart released in part
 * @param open released in full, or back on the shelf
 * @param missing not found where they should be
 */
record FolderRow(
        String recordGroup,
        String series,
        String box,
        String folder,
        long files,
        long neverRequested,
        long unanswered,
        long asked,
        long denied,
        long releasedInPart,
        long open,
        long missing) {

    /** How many columns the query finds. */
    static final int COLUMNS = 12;

    private static final int TEXTS = 4;

    /** Reads what the query found: four texts, the number of files, and one number for each standing. */
    static FolderRow of(Object[] row) {
        return new FolderRow(
                text(row[0]),
                text(row[1]),
                text(row[2]),
                text(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]),
                number(row[9]),
                number(row[10]),
                number(row[11]));
    }

    private static String text(Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    long count(Standing standing) {
        return switch (standing) {
            case NEVER_REQUESTED -> neverRequested;
            case UNANSWERED -> unanswered;
            case ASKED -> asked;
            case DENIED -> denied;
            case RELEASED_IN_PART -> releasedInPart;
            case OPEN -> open;
            case MISSING -> missing;
        };
    }

    /**
     * A place in the list of folders.
     *
     * @param neverRequested how many files of the folder there were never requested
     * @param names its record group, series, box and title, empty where they are not known
     */
    record Place(long neverRequested, List<String> names) {

        String encode() {
            var text = neverRequested + "\n" + String.join("\n", names);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        /**
         * Reads a cursor.
         *
         * @throws BadQuery where it is none of this list
         */
        static Place decode(String cursor) {
            try {
                var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                var parts = List.of(text.split("\n", -1));
                if (parts.size() == TEXTS + 1 && text.indexOf('\0') < 0) {
                    return new Place(Long.parseLong(parts.get(0)), parts.subList(1, parts.size()));
                }
            } catch (IllegalArgumentException notOurs) {
                throw unknown();
            }
            throw unknown();
        }

        private static BadQuery unknown() {
            return new BadQuery("cursor", "Is not a cursor of this list; begin again without it.");
        }
    }

    /** Where it stands in the list. */
    @JsonIgnore
    Place place() {
        return new Place(neverRequested, List.of(known(recordGroup), known(series), known(box), known(folder)));
    }

    private static String known(String text) {
        return text == null ? "" : text;
    }
}
