package org.declass;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The real files others wrote, kept beside the project and not in it. Tests that want them are skipped where they are
 * absent, and say so; nothing a machine could install would bring them.
 */
public final class SharedData {

    private SharedData() {}

    /** A file or folder below {@code shared/data} of the project's folder or one above it. */
    public static Path path(String name) {
        var found = find(name);
        assumeTrue(found != null, () -> "no shared/data/" + name + " beside the project");
        return found;
    }

    private static Path find(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var candidate = folder.resolve("shared/data").resolve(name);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
