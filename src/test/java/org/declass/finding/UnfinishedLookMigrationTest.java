package org.declass.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.declass.OlderDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A look of the checks that had not come to its end goes on in the one queue. */
class UnfinishedLookMigrationTest {

    private OlderDatabase database;

    @BeforeEach
    void before() throws SQLException, IOException {
        database = OlderDatabase.of("21");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void request(int id) throws SQLException {
        database.run("""
                insert into request (id, version, request_number, kind, agency, title, editor, status, status_since,
                  item_count, determined_count, referrals_out, number_text, created_at, updated_at)
                values (%1$d, 0, 'R-2026-000%1$d', 'MDR', 'STATE', 't', 'Ed', 'SENT', date '2026-01-05', 1, 0, 0, '',
                  current_timestamp, current_timestamp)""".formatted(id));
    }

    private void looked(int edition, int doneTo, int upTo) throws SQLException {
        for (var id = 1; id <= 4; id++) {
            request(id);
        }
        database.run(
                "update finding_sweep set edition = %d, done_to = %d, up_to = %d".formatted(edition, doneTo, upTo));
        database.migrate("22");
    }

    private List<String> waiting() throws SQLException {
        return database.all(
                "select request_key from history_unsettled where failures = 0 and not_before is null order by request_key");
    }

    @Test
    void whatItHadStillToSeeWaits() throws SQLException {
        looked(1, 1, 3);

        assertThat(waiting()).containsExactly("R-2026-0002", "R-2026-0003");
        assertThat(database.all("select edition from finding_edition where id = 1"))
                .containsExactly("1");
    }

    @Test
    void oneThatCameToItsEndLeavesNothing() throws SQLException {
        looked(1, 3, 3);

        assertThat(waiting()).isEmpty();
    }

    @Test
    void oneThatNeverBeganIsBegunByTheProgram() throws SQLException {
        looked(0, 0, 0);

        assertThat(waiting()).isEmpty();
        assertThat(database.all("select edition from finding_edition where id = 1"))
                .containsExactly("0");
    }

    @Test
    void whatWaitsAlreadyIsKept() throws SQLException {
        database.run("insert into history_unsettled (id, request_key, why) values (-2, 'R-2026-0002', 'a change')");
        looked(1, 1, 2);

        assertThat(waiting()).containsExactly("R-2026-0002", "R-2026-0002");
    }
}
