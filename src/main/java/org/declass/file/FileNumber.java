package org.declass.file;

import java.util.Locale;
import java.util.regex.Pattern;
import org.declass.web.NotFound;

/** Our own number of a file: {@code W-12}. */
public final class FileNumber {

    private static final Pattern WRITTEN = Pattern.compile("W-(\\d{1,12})");

    private FileNumber() {}

    /** The number of the file with an id. */
    public static String of(long id) {
        return "W-" + id;
    }

    /**
     * The id behind a number.
     *
     * @throws NotFound where it is no number of a file
     */
    public static long id(String number) {
        var match = WRITTEN.matcher(number.toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            throw new NotFound("file", number);
        }
        return Long.parseLong(match.group(1));
    }
}
