package org.declass.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declass.web.Characters;

/**
 * The natural key of a withdrawal notice at the National Archives: {@code NND 989501, box 7, tab 3}.
 *
 * @param project the declassification project of the block of records ({@code NND 989501}, {@code NW 35678})
 * @param box the box within the project
 * @param tab the number of the notice within the box
 */
@Embeddable
public record NoticeKey(
        @Size(max = 40) String project,
        @Column(name = "project_box") @Size(max = 20) String box,
        @Size(max = 20) String tab) {

    /** A file without such a notice. */
    public static final NoticeKey NONE = new NoticeKey(null, null, null);

    private static final Pattern WRITTEN = Pattern.compile(
            "\\s*([A-Za-z]{2,4})[\\s-]*(\\d{4,8})\\s*[,;/]?\\s*box\\s*#?\\s*([\\w.-]+)\\s*[,;/]?\\s*tab\\s*#?\\s*([\\w.-]+)\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PADDED = Pattern.compile("^0+(?=[0-9])");

    private static final Pattern PADDED_PROJECT = Pattern.compile("^([A-Z]+ )0+(?=[0-9])");

    public NoticeKey {
        project = Text.orNull(project);
        project =
                project == null ? null : project.toUpperCase(Locale.ROOT).replaceAll("^([A-Z]+)[\\s-]*(\\d)", "$1 $2");
        box = Text.orNull(box);
        tab = Text.orNull(tab);
    }

    /** Reads a key as it is written on a notice, or empty where the text is none. */
    public static Optional<NoticeKey> parse(String written) {
        var match = WRITTEN.matcher(written);
        return match.matches()
                ? Optional.of(new NoticeKey(match.group(1) + " " + match.group(2), match.group(3), match.group(4)))
                : Optional.empty();
    }

    /** Whether all three parts are there, so that no two files may share them. */
    @JsonIgnore
    public boolean isComplete() {
        return project != null && box != null && tab != null;
    }

    /** The form in which two keys can be compared, or null where a part is missing: box 01 is box 1. */
    public String normalized() {
        return isComplete()
                ? Characters.capitals(
                        PADDED_PROJECT.matcher(project).replaceFirst("$1") + "/" + bare(box) + "/" + bare(tab))
                : null;
    }

    private static String bare(String part) {
        return PADDED.matcher(part).replaceFirst("");
    }

    @Override
    public String toString() {
        if (isComplete()) {
            return project + ", box " + box + ", tab " + tab;
        }
        return project == null ? "" : project;
    }
}
