package org.declass.letter;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.declass.web.Invalid;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps the content of attachments in a folder, each under its checksum. Written to a file of its own first, forced to
 * the disk, then renamed: whoever finds one finds all of it. It is kept before the row that speaks of it, so a crash
 * leaves at worst a content that nobody speaks of, which is found again when the same is sent once more.
 */
@ApplicationScoped
class AttachmentFolder {

    private static final Logger LOG = Logger.getLogger(AttachmentFolder.class);
    private static final int PIECE = 64 * 1024;
    private static final int MEBIBYTE = 1024 * 1024;

    private final Path folder;
    private final long largest;

    AttachmentFolder(
            @ConfigProperty(name = "tracker.attachments.folder") Path folder,
            @ConfigProperty(name = "tracker.attachments.largest") MemorySize largest) {
        this.folder = folder;
        this.largest = largest.asLongValue();
    }

    /**
     * What is kept.
     *
     * @param sha256 its checksum, by which it is found
     * @param type its media type
     * @param bytes how large it is
     */
    record Kept(String sha256, String type, long bytes) {}

    /**
     * Keeps what is sent.
     *
     * @throws Invalid where it is empty, too large or of a type that is not taken
     * @throws WebApplicationException 400 where it breaks off, 507 where it cannot be written; nothing is left behind
     */
    Kept keep(InputStream sent) {
        return keep(sent, kept -> {});
    }

    /**
     * The same, unless it is refused once it is known what it is; of what is refused nothing is left behind.
     *
     * @param check throws what stands in the way
     */
    Kept keep(InputStream sent, Consumer<Kept> check) {
        try {
            var incoming = Files.createDirectories(folder.resolve("incoming"));
            var part = Files.createTempFile(incoming, "letter", ".part");
            try {
                return keep(sent, part, check);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException unwritable) {
            LOG.errorf(unwritable, "An attachment could not be kept in %s", folder);
            throw new WebApplicationException(
                    "The file could not be kept: the folder of attachments is full or cannot be written. Nothing was"
                            + " saved.",
                    Response.status(507).build());
        }
    }

    private Kept keep(InputStream sent, Path part, Consumer<Kept> check) throws IOException {
        var digest = Sha256.begin();
        var bytes = write(sent, part, digest);
        if (bytes == 0) {
            throw new Invalid("file", "Is empty.");
        }
        var kept = new Kept(HexFormat.of().formatHex(digest.digest()), ContentType.of(part), bytes);
        check.accept(kept);
        var place = place(kept.sha256());
        Files.createDirectories(place.getParent());
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(place.getParent());
        return kept;
    }

    private long write(InputStream sent, Path part, MessageDigest digest) throws IOException {
        var buffer = new byte[PIECE];
        var bytes = 0L;
        try (var out = FileChannel.open(part, StandardOpenOption.WRITE)) {
            for (var read = read(sent, buffer); read > 0; read = read(sent, buffer)) {
                bytes += read;
                if (bytes > largest) {
                    throw new Invalid("file", "Is larger than " + inWords(largest) + ", the most that is taken.");
                }
                digest.update(buffer, 0, read);
                for (var piece = ByteBuffer.wrap(buffer, 0, read); piece.hasRemaining(); ) {
                    out.write(piece);
                }
            }
            out.force(true);
        }
        return bytes;
    }

    private static String inWords(long bytes) {
        return bytes % MEBIBYTE == 0 ? bytes / MEBIBYTE + " MiB" : bytes + " bytes";
    }

    private static int read(InputStream sent, byte[] buffer) {
        try {
            return sent.readNBytes(buffer, 0, buffer.length);
        } catch (IOException brokenOff) {
            throw new WebApplicationException("The upload broke off.", brokenOff, 400);
        }
    }

    /** The rename is as lasting as the content; systems without such a thing do it by themselves. */
    private static void force(Path folder) {
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException notOnThisSystem) {
            LOG.debugf("%s cannot be forced to the disk", folder);
        }
    }

    /**
     * What was kept before under a checksum.
     *
     * @throws Invalid where nothing was
     */
    Kept known(String sha256) {
        try {
            if (sha256.matches("[0-9a-f]{64}") && Files.isReadable(place(sha256))) {
                return new Kept(sha256, ContentType.of(place(sha256)), Files.size(place(sha256)));
            }
        } catch (IOException gone) {
            LOG.debugf("%s is gone", sha256);
        }
        throw new Invalid("file", "Is not here any more; choose it once more.");
    }

    /** How a content stands by its place and size, without reading it. */
    Condition condition(Attachment attachment) {
        var file = place(attachment.sha256());
        try {
            return !Files.isReadable(file)
                    ? Condition.MISSING
                    : Files.size(file) == attachment.bytes() ? Condition.KEPT : Condition.CHANGED;
        } catch (IOException gone) {
            return Condition.MISSING;
        }
    }

    /** How a content stands, by its checksum. */
    Condition checked(Attachment attachment) {
        var condition = condition(attachment);
        return condition == Condition.KEPT
                        && !Sha256.of(place(attachment.sha256())).equals(attachment.sha256())
                ? Condition.CHANGED
                : condition;
    }

    /** Where a content lies. */
    Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
