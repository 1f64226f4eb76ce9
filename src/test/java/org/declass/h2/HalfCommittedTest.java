package org.declass.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.Transaction;
import org.h2.mvstore.tx.TransactionStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("one-engine")
class HalfCommittedTest {

    private static final int ROWS = 100;

    @TempDir
    Path folder;

    /** A copy of a database that has marked a transaction as committed, but not yet its rows, as a killed process leaves it. */
    @BeforeEach
    void cutOffACommit() throws Exception {
        try (var connection = open(new org.h2.Driver(), "running");
                var statement = connection.createStatement()) {
            statement.execute("create table note (id int primary key, title varchar)");
            statement.execute("create index note_title on note (title)");
            connection.setAutoCommit(false);
            statement.execute("insert into note select x, 'Note ' || x from system_range(1, " + ROWS + ")");
            mark(connection);
            Files.copy(folder.resolve("running.mv.db"), folder.resolve("killed.mv.db"));
        }
    }

    private Connection open(Driver driver, String name) throws SQLException {
        return driver.connect(
                "jdbc:h2:file:" + folder + "/" + name + ";WRITE_DELAY=0;LOCK_TIMEOUT=100", new Properties());
    }

    private static void mark(Connection connection) throws SQLException, ReflectiveOperationException {
        var session = session(connection);
        var store = session.getDatabase().getStore();
        var mark = TransactionStore.class.getDeclaredMethod("markUndoLogAsCommitted", int.class, long.class);
        mark.setAccessible(true);
        mark.invoke(store.getTransactionStore(), session.getTransaction().getId(), 1L);
        store.getMvStore().commit();
    }

    @Test
    void isFinishedWhenTheDatabaseIsOpened() throws SQLException {
        try (var connection = open(new OneWriterDriver(), "killed");
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select count(*), max(title) from note where title >= ''")) {
                found.next();
                assertThat(found.getInt(1)).isEqualTo(ROWS);
                assertThat(found.getString(2)).isEqualTo("Note 99");
            }
            assertThat(statement.executeUpdate("update note set title = 'New' where id = 7"))
                    .isEqualTo(1);
        }
    }

    @Test
    void whoIsCommittingWhileAnotherConnectionIsOpenedIsLeftAlone() throws SQLException {
        var committing = open(new OneWriterDriver(), "killed");
        committing.setAutoCommit(false);
        execute(committing, "insert into note values (1000, 'Note 1000')");
        Internals.call(
                Internals.method(Transaction.class, "setStatus", int.class),
                session(committing).getTransaction(),
                Transaction.STATUS_COMMITTED);

        try (var later = open(new OneWriterDriver(), "killed");
                var statement = later.createStatement()) {
            try (var found = statement.executeQuery("select count(*) from note where id = 1000")) {
                found.next();
                assertThat(found.getInt(1)).isZero();
            }
        } finally {
            execute(open(new org.h2.Driver(), "killed"), "shutdown immediately");
            committing.close();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static SessionLocal session(Connection connection) throws SQLException {
        return (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
    }

    /** Where this fails, H2 has learned to finish it, and the tracker need not. */
    @Test
    void isLeftByH2Alone() throws SQLException {
        try (var connection = open(new org.h2.Driver(), "killed");
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from note")) {
            found.next();
            assertThat(found.getInt(1)).isNotEqualTo(ROWS);
        }
    }
}
