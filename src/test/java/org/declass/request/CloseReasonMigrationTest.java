package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.declass.OnPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why a request was closed becomes a part of the entry that closed it, where that is its last move. */
class CloseReasonMigrationTest {

    private EmbeddedPostgres server;
    private String url;
    private Connection database;

    @BeforeEach
    void before() throws IOException, SQLException {
        if (OnPostgres.isOn()) {
            server = EmbeddedPostgres.builder().start();
        }
        url = server == null ? "jdbc:h2:mem:closed;DB_CLOSE_DELAY=-1" : server.getJdbcUrl("postgres", "postgres");
        migrate("23");
        database = DriverManager.getConnection(url, user(), "");
    }

    private String user() {
        return server == null ? "sa" : "postgres";
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(url, user(), "")
                .locations("db/common", server == null ? "db/h2" : "db/postgresql")
                .target(version)
                .load()
                .migrate();
    }

    @AfterEach
    void close() throws SQLException, IOException {
        if (server == null) {
            run("drop all objects");
        }
        database.close();
        if (server != null) {
            server.close();
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> all(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void request(int id, String status, String reason) throws SQLException {
        run("""
                insert into request (id, version, request_number, kind, agency, title, editor, status, status_since, close_reason,
                  item_count, determined_count, referrals_out, number_text, created_at, updated_at)
                values (%1$d, 0, 'R-2026-000%1$d', 'MDR', 'STATE', 't', 'Ed', '%2$s', date '2026-01-05', %3$s, 1, 0, 0, '',
                  current_timestamp, current_timestamp)""".formatted(id, status, reason));
    }

    private void move(int position, int request, String after) throws SQLException {
        for (var ordinal = 0; ordinal < 2; ordinal++) {
            run("""
                    insert into history_change (position, ordinal, recorded_at, happened_on, subject_kind, subject_key, field,
                      value_before, value_after)
                    values (%d, %d, current_timestamp, date '2026-01-0%d', '%s', 'R-2026-000%d', 'status', null, '%s')""".formatted(position, ordinal, position, ordinal == 0 ? "REQUEST" : "ITEM", request, after));
        }
    }

    @Test
    void theLastClosingSaysWhyAndNoOtherMoveDoes() throws SQLException {
        request(1, "CLOSED", "'ACCEPTED'");
        request(2, "SENT", "null");
        request(3, "CLOSED", "null");
        move(1, 1, "CLOSED");
        move(2, 1, "SENT");
        move(3, 1, "CLOSED");
        move(4, 2, "CLOSED");
        move(5, 2, "SENT");
        move(6, 3, "CLOSED");

        migrate("24");

        assertThat(all(
                        "select concat(position, '.', ordinal, ' ', subject_kind, ' ', subject_key, ' ', value_after, ' ', happened_on)"
                                + " from history_change where field = 'closeReason' order by position"))
                .containsExactly("3.2 REQUEST R-2026-0001 ACCEPTED 2026-01-03");
        assertThat(all("select count(*) from history_change")).containsExactly("13");
    }
}
