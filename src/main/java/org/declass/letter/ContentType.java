package org.declass.letter;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;
import org.declass.web.Invalid;

/** Tells by the content, never by the name, what a file is, and which are taken. */
final class ContentType {

    /** What is taken. */
    static final Set<String> TAKEN =
            Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff", "image/webp", "text/plain");

    private static final Tika TIKA = new Tika();

    private ContentType() {}

    /**
     * The media type of a file.
     *
     * @throws Invalid where files of its type are not taken
     */
    static String of(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var type = TIKA.detect(in);
            if (!TAKEN.contains(type)) {
                throw new Invalid(
                        "file",
                        "Is " + type
                                + " by its content; letters are taken as PDF, PNG, JPEG, TIFF, WebP or plain text.");
            }
            return type;
        }
    }
}
