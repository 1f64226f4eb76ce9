package org.declass.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hibernate.Session;

/** The uploaded files, kept in the database in pieces so that any node can go on with them. */
@ApplicationScoped
class Uploads {

    private static final int PIECE = 512 * 1024;

    private final Session session;

    Uploads(Session session) {
        this.session = session;
    }

    /** Keeps the file of an import. */
    void keep(long batch, Path file) {
        session.doWork(connection -> {
            try (var in = Files.newInputStream(file);
                    var insert = connection.prepareStatement(
                            "insert into exchange_chunk (batch_id, ordinal, content) values (?, ?, ?)")) {
                var buffer = new byte[PIECE];
                var ordinal = 0;
                for (var read = in.readNBytes(buffer, 0, PIECE); read > 0; read = in.readNBytes(buffer, 0, PIECE)) {
                    insert.setLong(1, batch);
                    insert.setInt(2, ordinal++);
                    insert.setBytes(3, Arrays.copyOf(buffer, read));
                    insert.executeUpdate();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** One piece of a file; null behind the last. */
    byte[] piece(long batch, int ordinal) {
        return session.createNativeQuery(
                        "select content from exchange_chunk where batch_id = :batch and ordinal = :ordinal",
                        byte[].class)
                .setParameter("batch", batch)
                .setParameter("ordinal", ordinal)
                .getSingleResultOrNull();
    }
}
