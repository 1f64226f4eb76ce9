package org.declass.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("one-engine")
class OneWriterDriverTest {

    private static final String URL = "jdbc:h2:mem:one-writer;LOCK_TIMEOUT=5000";

    private final Turn turn = new Turn(Duration.ofMillis(200));
    private Connection first;
    private Connection second;

    @BeforeEach
    void open() throws SQLException {
        first = connection();
        second = connection();
        try (var table = first.createStatement()) {
            table.execute("create table if not exists note (id int primary key)");
            table.execute("delete from note");
        }
        first.setAutoCommit(false);
        second.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        first.close();
        second.close();
    }

    private Connection connection() throws SQLException {
        return new WritingInTurn(new org.h2.Driver().connect(URL, null), turn, new Plans(Duration.ofDays(1)))
                .connection();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "select * from note                             | false",
                "  (select 1) union (select 2)                  | false",
                "with n as (select 1) select * from n           | false",
                "select * from note where id = 1 for update     | true",
                "select next value for note_seq                 | true",
                "call next value for note_seq                   | true",
                "update note set id = 2                         | true",
                "insert into note select 3                      | true",
                "merge into note values (4)                     | true",
                "alter table note add title varchar             | true",
            })
    void whatMayWriteIsTold(String sql, boolean writes) {
        assertThat(WritingInTurn.writes(sql)).isEqualTo(writes);
    }

    @Test
    void aFolderNeedsNoDotInFrontOfItsName() throws Exception {
        try (var opened = new OneWriterDriver().connect("jdbc:h2:file:target/no-dot/tracker", new Properties())) {
            assertThat(opened.isValid(1)).isTrue();
        }
    }

    @Test
    void whoWritesSecondWaitsForTheEndOfTheFirst() throws Exception {
        insert(first, 1);
        var waiting = elsewhere(() -> insert(second, 2));
        assertThatThrownBy(() -> waiting.get(50, TimeUnit.MILLISECONDS)).isNotInstanceOf(ExecutionException.class);
        first.commit();
        waiting.get();
        second.rollback();
        assertThat(count(first)).isEqualTo(1);
    }

    @Test
    void whoOnlyReadsWaitsForNobody() throws Exception {
        insert(first, 1);
        assertThat(elsewhere(() -> count(second)).get(5, TimeUnit.SECONDS)).isZero();
        first.rollback();
    }

    @Test
    void whoWaitsTooLongIsToldSoAndTheOthersGoOn() throws Exception {
        insert(first, 1);
        assertThatThrownBy(() -> elsewhere(() -> insert(second, 2)).get())
                .hasCauseInstanceOf(SQLTimeoutException.class);
        first.close();
        insert(second, 2);
        second.commit();
        assertThat(count(second)).isEqualTo(1);
    }

    @Test
    void aTransactionWithinAnotherWritesToo() throws Exception {
        insert(first, 1);
        insert(second, 2);
        second.commit();
        assertThatThrownBy(() -> elsewhere(() -> insert(second, 3)).get())
                .hasCauseInstanceOf(SQLTimeoutException.class);
        first.commit();
        assertThat(count(first)).isEqualTo(2);
    }

    @Test
    void anotherThreadCanEndTheTransaction() throws Exception {
        insert(first, 1);
        elsewhere(() -> {
                    first.rollback();
                    return 0;
                })
                .get();
        insert(second, 1);
        second.commit();
        assertThat(count(first)).isEqualTo(1);
    }

    @Test
    void aStatementThatCommitsByItselfGivesTheTurnBack() throws Exception {
        first.setAutoCommit(true);
        insert(first, 1);
        assertThat(elsewhere(() -> insert(second, 2)).get()).isEqualTo(1);
        second.commit();
        assertThat(count(first)).isEqualTo(2);
    }

    @Test
    void aStatementLeadsBackToTheGuardedConnection() throws SQLException {
        try (Statement statement = first.createStatement()) {
            assertThat(statement.getConnection()).isSameAs(first);
        }
    }

    private static int insert(Connection connection, int id) throws SQLException {
        try (var insert = connection.prepareStatement("insert into note values (?)")) {
            insert.setInt(1, id);
            return insert.executeUpdate();
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var found = query.executeQuery("select count(*) from note")) {
            found.next();
            return found.getInt(1);
        }
    }

    private static CompletableFuture<Integer> elsewhere(Work work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.result();
            } catch (SQLException failed) {
                throw new CompletionException(failed);
            }
        });
    }

    private interface Work {
        int result() throws SQLException;
    }
}
