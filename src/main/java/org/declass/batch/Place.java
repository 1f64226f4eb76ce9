package org.declass.batch;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.file.Location;
import org.declass.web.Characters;

/**
 * The folder a file belongs into; what is not recorded is null.
 *
 * @param repository the archives or library that holds it
 * @param recordGroup the record group's number or the collection's code
 * @param series the title of the series
 * @param box the box
 * @param folder the title of the folder
 */
record Place(String repository, String recordGroup, String series, String box, String folder) {

    private static final int LONGEST_TITLE = 480;

    static Place of(Location location) {
        return new Place(
                location.repository(), location.recordGroup(), location.series(), location.box(), location.folder());
    }

    /** The same for every file of the folder, however that is spelled; who holds it counts, not how they are called. */
    List<String> key(String holder) {
        return Stream.of(holder == null ? repository : holder, recordGroup, series, box, folder)
                .map(Place::plain)
                .toList();
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** "Turkey: missiles (RG 59, Central Files, box 12)", as the title of a request for what is in it. */
    String title() {
        var title = where().isEmpty() ? named() : named() + " (" + where() + ")";
        return Characters.cut(title, LONGEST_TITLE);
    }

    /** The folder's title, or that there is none. */
    public String named() {
        return folder == null ? "Folder not recorded" : folder;
    }

    /** "RG 59, Central Files, box 12"; empty where nothing is recorded. */
    public String where() {
        return Stream.of(group(), series, box == null || box.matches("(?i)box\\b.*") ? box : "box " + box)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String group() {
        return recordGroup != null && recordGroup.matches("\\d+") ? "RG " + recordGroup : recordGroup;
    }
}
