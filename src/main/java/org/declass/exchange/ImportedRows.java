package org.declass.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** What became of the rows of imports, written by the hundred. */
@ApplicationScoped
class ImportedRows {

    private static final String INSERT = """
            insert into exchange_row (batch_id, line, outcome, row_key, file_id, release_id, message, before_facts,
              determination_id, undone)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, false)""";

    private final Session session;

    ImportedRows(Session session) {
        this.session = session;
    }

    /**
     * What is kept of a row.
     *
     * @param line where it stands
     * @param outcome what was done
     * @param key what its file is known by, or null
     * @param file the id of its file, or null
     * @param release the id of the release it added, or null
     * @param message why it was rejected, or what to mind about it
     * @param before the facts of the file before, as JSON, where they changed
     * @param determination the id of the determination it added, or null
     */
    record Kept(
            int line,
            RowOutcome outcome,
            String key,
            Long file,
            Long release,
            String message,
            String before,
            Long determination) {

        Kept(int line, RowOutcome outcome, String key, Long file, Long release, String message, String before) {
            this(line, outcome, key, file, release, message, before, null);
        }

        /** The same, with the determination it added. */
        Kept deciding(Long added) {
            return new Kept(line, outcome, key, file, release, message, before, added);
        }
    }

    /** Keeps these rows. */
    void keep(long batch, List<Kept> rows) {
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var row : rows) {
                    bind(insert, batch, row);
                }
                insert.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement insert, long batch, Kept row) throws SQLException {
        insert.setLong(1, batch);
        insert.setLong(2, row.line());
        insert.setString(3, row.outcome().name());
        insert.setString(4, row.key());
        insert.setObject(5, row.file(), Types.BIGINT);
        insert.setObject(6, row.release(), Types.BIGINT);
        insert.setString(7, row.message());
        insert.setString(8, row.before());
        insert.setObject(9, row.determination(), Types.BIGINT);
        insert.addBatch();
    }

    /** Forgets the rows of a dry run. */
    void forget(long batch) {
        session.createNativeMutationQuery("delete from exchange_row where batch_id = :batch")
                .setParameter("batch", batch)
                .executeUpdate();
    }

    /** The first line of the import for each of these keys that a row of it was taken with. */
    Map<String, Integer> firstLines(long batch, Collection<String> keys) {
        var lines = new HashMap<String, Integer>();
        if (!keys.isEmpty()) {
            session.createNativeQuery("""
                            select row_key, min(line) from exchange_row
                            where batch_id = :batch and row_key in (:keys) and outcome <> 'REJECTED' group by row_key""", Object[].class)
                    .setParameter("batch", batch)
                    .setParameterList("keys", keys)
                    .getResultList()
                    .forEach(row -> lines.put((String) row[0], ((Number) row[1]).intValue()));
        }
        return lines;
    }

    /** The last rows before that line that wrote something and stand. */
    List<Kept> written(long batch, long beforeLine, int limit) {
        return session
                .createNativeQuery("""
                        select line, outcome, row_key, file_id, release_id, before_facts, determination_id from exchange_row
                        where batch_id = :batch and line < :line and undone = false
                          and outcome in ('CREATED', 'RESTORED', 'UPDATED', 'RELEASE_ADDED', 'DECISION_ADDED')
                        order by batch_id desc, line desc fetch first :limit rows only""", Object[].class)
                .setParameter("batch", batch)
                .setParameter("line", beforeLine)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(ImportedRows::kept)
                .toList();
    }

    private static Kept kept(Object[] row) {
        return new Kept(
                ((Number) row[0]).intValue(),
                RowOutcome.valueOf((String) row[1]),
                (String) row[2],
                id(row[3]),
                id(row[4]),
                null,
                (String) row[5],
                id(row[6]));
    }

    private static Long id(Object number) {
        return number == null ? null : ((Number) number).longValue();
    }

    /** Marks rows as taken back; a message says what could not be. */
    void undone(long batch, List<Kept> rows) {
        session.doWork(connection -> {
            try (var update = connection.prepareStatement(
                    "update exchange_row set undone = true, message = coalesce(?, message) where batch_id = ? and line = ?")) {
                for (var row : rows) {
                    update.setString(1, row.message());
                    update.setLong(2, batch);
                    update.setLong(3, row.line());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    /** How many rows wrote something that was not taken back. */
    int countWritten(long batch) {
        return session.createNativeQuery("""
                        select count(*) from exchange_row where batch_id = :batch and undone = false
                          and outcome in ('CREATED', 'RESTORED', 'UPDATED', 'RELEASE_ADDED', 'DECISION_ADDED')""", Long.class)
                .setParameter("batch", batch)
                .getSingleResult()
                .intValue();
    }
}
