package org.declass.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.h2.jdbc.JdbcPreparedStatement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plans of statements are kept for the next time, and given up when they are old. */
@Tag("one-engine")
class PlansTest {

    private static final String LOOK = "select * from thing where id = ?";

    @Test
    void areKeptFromOneStatementToTheNext() throws Exception {
        try (var connection = open(Duration.ofDays(1))) {
            write(connection, 1);
            var before = plan(connection);

            write(connection, 2);

            assertThat(plan(connection)).isSameAs(before);
        }
    }

    @Test
    void areMadeAnewOnAllConnectionsAfterAWriteWhenTheyAreOld() throws Exception {
        try (var connection = open(Duration.ZERO);
                var other = open(Duration.ofDays(1))) {
            var before = plan(other);

            write(connection, 1);

            assertThat(plan(other)).isNotSameAs(before);
        }
    }

    private static Connection open(Duration goodFor) throws SQLException {
        var h2 = new org.h2.Driver()
                .connect("jdbc:h2:mem:plans;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=100", new java.util.Properties());
        try (var table = h2.createStatement()) {
            table.execute("create table if not exists thing (id int primary key)");
            table.execute("delete from thing");
        }
        var connection = new WritingInTurn(h2, new Turn(Duration.ofSeconds(1)), new Plans(goodFor)).connection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void write(Connection connection, int id) throws SQLException {
        try (var insert = connection.prepareStatement("insert into thing values (" + id + ")")) {
            insert.executeUpdate();
        }
        connection.commit();
    }

    /** What H2 made of a statement's text. */
    private static Object plan(Connection connection) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement(LOOK)) {
            var command = JdbcPreparedStatement.class.getDeclaredField("command");
            command.setAccessible(true);
            return command.get(statement.unwrap(JdbcPreparedStatement.class));
        }
    }
}
