package org.declass.account;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key that signs session cookies: {@code tracker.session-key}, the same on every node; where it is not configured,
 * one made at the first start and kept beside the database. Read at the start, so that a bad one is noticed there.
 */
@Startup
@Singleton
class SessionKey {

    private static final int SHORTEST = 32;

    private final byte[] bytes;

    @Inject
    SessionKey(
            @ConfigProperty(name = "tracker.session-key") Optional<String> configured,
            @ConfigProperty(name = "tracker.home") Path home) {
        this(configured.orElseGet(() -> kept(home.resolve("session.key"))));
    }

    SessionKey(String key) {
        if (key.length() < SHORTEST) {
            throw new IllegalStateException("tracker.session-key must have at least " + SHORTEST + " characters");
        }
        this.bytes = key.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private static String kept(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.notExists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the session key", e);
        }
    }

    private static void make(Path file) throws IOException {
        try {
            Files.createFile(file, readableByOwnerOnly(file));
            Files.writeString(file, Secrets.key());
        } catch (FileAlreadyExistsException e) {
            // another process was faster; its key is as good
        }
    }

    private static FileAttribute<?>[] readableByOwnerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
