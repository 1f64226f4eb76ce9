package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.declass.web.Position;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/**
 * Keeps the entries of the running transaction and writes them in one go just before it commits.
 *
 * <p>Late, because the row that hands out positions is locked from then until the commit: no transaction waits for
 * another while it still thinks, none can deadlock on it, and positions come in the order of commit.
 */
@ApplicationScoped
public class History implements Journal, Position {

    private static final String INSERT_ENTRY = """
            insert into history_entry (position, recorded_at, happened_on, who, via, verb, subject_kind, subject_key,
              request_key, file_key, from_status, to_status, note, corrects)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_CHANGE = """
            insert into history_change (position, ordinal, recorded_at, happened_on, subject_kind, subject_key, field,
              value_before, value_after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;

    private final Instance<Consequence> consequences;
    private final JustRecorded recorded;

    History(
            EntityManager entities,
            TransactionSynchronizationRegistry transaction,
            Instance<Consequence> consequences,
            JustRecorded recorded) {
        this.entities = entities;
        this.transaction = transaction;
        this.consequences = consequences;
        this.recorded = recorded;
    }

    @Override
    public void write(HistoryEntry entry) {
        pending().add(entry);
    }

    /**
     * The position of the whole tracker: that of the last entry, 0 while there is none.
     *
     * <p>Asked with every request, so without a result class: with one, Hibernate keeps a plan of each query that it
     * never finds again, and searches through two thousand of them each time.
     */
    @Override
    public long position() {
        return ((Number) entities.createNativeQuery("select position from history_position where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /**
     * The position of the last entry about things of a sort, 0 while there is none. What is read of things that seldom
     * change, such as rules, can be kept for as long as it stays.
     */
    public long positionOf(SubjectKind kind) {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(max(position), 0) from history_entry where subject_kind = :kind")
                        .setParameter("kind", kind.name())
                        .getSingleResult())
                .longValue();
    }

    /** What the running transaction would write, with all that follows from it; it is rolled back and writes nothing. */
    List<HistoryEntry> foreseen() {
        var entries = pending();
        if (!entries.isEmpty()) {
            settle(entries);
        }
        transaction.setRollbackOnly();
        return List.copyOf(entries);
    }

    /**
     * Settles what follows from the entries. From here on Hibernate does not look through all entities before each query,
     * which made one commit as dear as the transaction is long; nothing is written but by consequences.
     */
    private void settle(List<HistoryEntry> entries) {
        entities.unwrap(Session.class).setHibernateFlushMode(FlushMode.MANUAL);
        entities.flush();
        consequences.stream()
                .sorted(Comparator.comparingInt(Consequence::order))
                .forEach(consequence -> {
                    consequence.of(List.copyOf(entries));
                    entities.flush();
                });
    }

    @SuppressWarnings("unchecked")
    private List<HistoryEntry> pending() {
        var pending = (List<HistoryEntry>) transaction.getResource(History.class);
        if (pending == null) {
            pending = new ArrayList<>();
            transaction.putResource(History.class, pending);
            atCommit(new WriteBeforeCommit(pending));
        }
        return pending;
    }

    /** Hibernate's own hook: a JTA synchronization may come after Hibernate has given back its connection. */
    private void atCommit(BeforeCompletionCallback writing) {
        entities.unwrap(SharedSessionContractImplementor.class)
                .getTransactionCompletionCallbacks()
                .registerCallback(writing);
    }

    private final class WriteBeforeCommit implements BeforeCompletionCallback {

        private final List<HistoryEntry> pending;

        WriteBeforeCommit(List<HistoryEntry> pending) {
            this.pending = pending;
        }

        @Override
        public void doBeforeTransactionCompletion(SharedSessionContractImplementor session) {
            if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE || pending.isEmpty()) {
                return;
            }
            settle(pending);
            assignPositions();
            entities.unwrap(Session.class).doWork(connection -> {
                try (var entry = connection.prepareStatement(INSERT_ENTRY);
                        var change = connection.prepareStatement(INSERT_CHANGE)) {
                    for (var written : pending) {
                        addEntry(entry, written);
                        addChanges(change, written);
                    }
                    entry.executeBatch();
                    change.executeBatch();
                }
            });
            JustRecorded.tell(recorded, pending);
        }

        private void assignPositions() {
            entities.createNativeQuery("update history_position set position = position + :n where id = 1")
                    .setParameter("n", pending.size())
                    .executeUpdate();
            var next = position() - pending.size();
            for (var entry : pending) {
                entry.assign(++next);
            }
        }
    }

    private static void addEntry(PreparedStatement row, HistoryEntry entry) throws SQLException {
        row.setLong(1, entry.position());
        row.setObject(2, entry.recordedAt().atOffset(ZoneOffset.UTC));
        row.setObject(3, entry.happenedOn());
        row.setString(4, entry.who());
        row.setString(5, entry.via());
        row.setString(6, entry.verb().name());
        row.setString(7, entry.subject().kind().name());
        row.setString(8, entry.subject().key());
        row.setString(9, entry.of().request());
        row.setString(10, entry.of().file());
        row.setString(11, entry.fromStatus());
        row.setString(12, entry.toStatus());
        row.setString(13, entry.note());
        row.setObject(14, entry.corrects());
        row.addBatch();
    }

    private static void addChanges(PreparedStatement row, HistoryEntry entry) throws SQLException {
        var ordinal = 0;
        for (var change : entry.changes()) {
            row.setLong(1, entry.position());
            row.setInt(2, ordinal++);
            row.setObject(3, entry.recordedAt().atOffset(ZoneOffset.UTC));
            row.setObject(4, entry.happenedOn());
            row.setString(5, change.subject().kind().name());
            row.setString(6, change.subject().key());
            row.setString(7, change.field());
            row.setString(8, change.before());
            row.setString(9, change.after());
            row.addBatch();
        }
    }
}
