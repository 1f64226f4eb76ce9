package org.declass.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.declass.OlderDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why a request was closed becomes a part of the entry that closed it, where that is its last move. */
class CloseReasonMigrationTest {

    private OlderDatabase database;

    @BeforeEach
    void before() throws SQLException, IOException {
        database = OlderDatabase.of("23");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void request(int id, String status, String reason) throws SQLException {
        database.run("""
                insert into request (id, version, request_number, kind, agency, title, editor, status, status_since, close_reason,
                  item_count, determined_count, referrals_out, number_text, created_at, updated_at)
                values (%1$d, 0, 'R-2026-000%1$d', 'MDR', 'STATE', 't', 'Ed', '%2$s', date '2026-01-05', %3$s, 1, 0, 0, '',
                  current_timestamp, current_timestamp)""".formatted(id, status, reason));
    }

    private void move(int position, int request, String after) throws SQLException {
        for (var ordinal = 0; ordinal < 2; ordinal++) {
            database.run("""
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

        database.migrate("24");

        assertThat(database.all(
                        "select concat(position, '.', ordinal, ' ', subject_kind, ' ', subject_key, ' ', value_after, ' ', happened_on)"
                                + " from history_change where field = 'closeReason' order by position"))
                .containsExactly("3.2 REQUEST R-2026-0001 ACCEPTED 2026-01-03");
        assertThat(database.all("select count(*) from history_change")).containsExactly("13");
    }
}
