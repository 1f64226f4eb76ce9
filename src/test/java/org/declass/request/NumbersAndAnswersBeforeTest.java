package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the migration makes of numbers and answers that were recorded before it. */
@Tag("one-engine")
class NumbersAndAnswersBeforeTest {

    private static final String URL = "jdbc:h2:mem:before;DB_CLOSE_DELAY=-1";

    private Connection database;

    @BeforeEach
    void begin() throws SQLException {
        migrate("11");
        database = DriverManager.getConnection(URL);
        run("set referential_integrity false");
        run("insert into request (id, version, request_number, kind, agency, title, editor, status, status_since,"
                + " acknowledged_on, item_count, determined_count, referrals_out, number_text, created_at, updated_at)"
                + " values (1, 0, 'R-2026-0001', 'MDR', 'STATE', 'T', 'Ed', 'ACKNOWLEDGED', date '2026-01-05',"
                + " date '2026-01-05', 1, 1, 0, '', now(), now())");
        run("insert into request_item (id, request_id, ordinal, file_id) values (1, 1, 1, 1)");
    }

    @AfterEach
    void end() throws SQLException {
        run("drop all objects");
        database.close();
    }

    private static void migrate(String target) {
        Flyway.configure()
                .dataSource(URL, null, null)
                .locations("db/common", "db/h2")
                .target(target)
                .load()
                .migrate();
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> read(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = database.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1) + " " + result.getString(2) + " " + result.getString(3));
            }
        }
        return rows;
    }

    private void number(int id, String agency, String value, String day) throws SQLException {
        run("insert into request_number (id, request_id, agency, kind, number_value, normalized, given_on) values ("
                + id + ", 1, '" + agency + "', 'INITIAL', '" + value + "', '" + value + "', date '" + day + "')");
    }

    private void answer(int id, String supersedes, boolean superseded) throws SQLException {
        run("insert into request_determination (id, item_id, stage, outcome, agency, letter_date, supersedes_id,"
                + " superseded, recorded_at) values (" + id + ", 1, 'INITIAL', 'GLOMAR', 'STATE', date '2026-02-01', "
                + supersedes + ", " + superseded + ", now())");
    }

    @Test
    void aNumberThatNoEntryNotedCameWithTheLetterOfThatDay() throws SQLException {
        number(1, "STATE", "M1", "2026-01-05");
        number(2, "STATE", "X1", "2026-01-05");
        number(3, "CIA", "F1", "2026-01-05");
        number(4, "STATE", "M2", "2026-01-06");
        run("insert into history_entry (position, recorded_at, happened_on, who, via, verb, subject_kind, subject_key)"
                + " values (1, now(), date '2026-01-05', 'ed', 'web', 'NUMBER_ADDED', 'REQUEST', 'R-2026-0001')");
        run("insert into history_change (position, ordinal, recorded_at, happened_on, subject_kind, subject_key, field,"
                + " value_after) values (1, 0, now(), date '2026-01-05', 'REQUEST', 'R-2026-0001', 'number',"
                + " 'STATE X1')");

        migrate("14");

        assertThat(read("select number_value, brought_by, '' from request_number order by id"))
                .extracting(String::strip)
                .containsExactly("M1 ACKNOWLEDGED", "X1 NUMBER_ADDED", "F1 NUMBER_ADDED", "M2 NUMBER_ADDED");
    }

    @Test
    void answersThatPutTheSameOneRightFollowEachOther() throws SQLException {
        answer(6, "null", true);
        answer(7, "6", false);
        answer(8, "6", false);
        answer(9, "6", false);

        migrate("14");

        assertThat(read("select id, supersedes_id, superseded from request_determination order by id"))
                .containsExactly("6 null TRUE", "7 6 TRUE", "8 7 TRUE", "9 8 FALSE");
    }
}
