package org.declass.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.declass.web.Characters;

/**
 * A file that somebody sent.
 *
 * @param file where it lies for the moment
 * @param name what it is called on the sender's machine
 */
record Upload(Path file, String name) {

    private static final int LONGEST_NAME = 200;

    Upload {
        var plain = name == null
                ? ""
                : name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        name = plain.isEmpty() ? "unnamed" : Characters.cut(plain, LONGEST_NAME);
    }

    /** Puts what is sent into a temporary file, which is the caller's to delete. */
    static Upload receive(InputStream sent, String name) {
        try {
            var file = Files.createTempFile("tracker-upload", ".tmp");
            try (var out = Files.newOutputStream(file)) {
                sent.transferTo(out);
            } catch (IOException broken) {
                Files.deleteIfExists(file);
                throw broken;
            }
            return new Upload(file, name);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Deletes the temporary file. */
    void discard() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }

    long bytes() {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    String sha256() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(file), sha)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
