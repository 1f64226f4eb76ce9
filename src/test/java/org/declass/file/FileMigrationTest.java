package org.declass.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.declass.OlderDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was recorded before files knew their visits is carried over. */
class FileMigrationTest {

    private OlderDatabase database;

    @BeforeEach
    void before() throws SQLException, IOException {
        database = OlderDatabase.of("11");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void file(int id, String status, String project, String box, String tab) throws SQLException {
        var key = project == null ? "null" : "'%s/%s/%s'".formatted(project, box, tab);
        database.run("""
                insert into file (id, version, status, resting_status, last_seen_on, created_at, updated_at, notice_key,
                  project, project_box, tab, date_text, date_precision, sort_day, kind, withdrawn_text,
                  withdrawn_precision, reclassified_text, reclassified_precision, was_open)
                values (%d, 0, '%s', '%s', date '1990-01-01', current_timestamp, current_timestamp, %s, %s, %s, %s,
                  '', 'BLANK', date '9999-12-31', 'UNSTATED', '', 'BLANK', '', 'BLANK', 'UNKNOWN')""".formatted(id, status, status, key, quoted(project), quoted(box), quoted(tab)));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private void found(int position, int file, String verb, String day) throws SQLException {
        database.run("""
                insert into history_entry (position, recorded_at, happened_on, who, via, verb, subject_kind, subject_key)
                values (%d, current_timestamp, date '%s', 'stella', 'web', '%s', 'FILE', 'W-%d')""".formatted(position, day, verb, file));
    }

    private void release(int id, int file, String extent, String request) throws SQLException {
        database.run("""
                insert into file_release (id, file_id, released_text, released_from, released_to, released_precision,
                  extent, request_number, reviewed_text, reviewed_precision, recorded_at)
                values (%d, %d, '2026-01-05', date '2026-01-05', date '2026-01-05', 'DAY', '%s', %s, '', 'BLANK',
                  timestamp with time zone '2026-01-06 10:00:00+00')""".formatted(id, file, extent, quoted(request)));
    }

    @Test
    void visitsComeFromTheHistory() throws SQLException {
        file(1, "REOPENED", null, null, null);
        found(1, 1, "RECORDED", "2020-01-01");
        found(2, 1, "FOUND_REOPENED", "2026-05-01");
        found(3, 1, "FOUND_STILL_WITHDRAWN", "1990-01-01");

        database.migrate("13");

        assertThat(database.all(
                        "select finding || ' ' || cast(seen_on as varchar(10)) from file_sighting order by ordinal"))
                .containsExactly("REOPENED 2026-05-01", "STILL_WITHDRAWN 1990-01-01");
        assertThat(database.all("select last_seen_on from file")).containsExactly("2026-05-01");
    }

    @Test
    void releasesLearnTheAnswerTheyCameWith() throws SQLException {
        file(1, "RELEASED", null, null, null);
        database.run("""
                insert into request (id, version, request_number, kind, agency, title, editor, status, status_since,
                  item_count, determined_count, referrals_out, number_text, created_at, updated_at)
                values (1, 0, 'R-2026-0001', 'MDR', 'STATE', 't', 'Ed', 'DECIDED', date '2026-01-05', 1, 1, 0, '',
                  current_timestamp, current_timestamp)""");
        database.run("insert into request_item (id, request_id, ordinal, file_id) values (1, 1, 1, 1)");
        database.run("""
                insert into request_determination (id, item_id, stage, outcome, agency, letter_date, superseded,
                  recorded_at)
                values (9, 1, 'INITIAL', 'RELEASED_IN_FULL', 'STATE', date '2026-01-05', false,
                  timestamp with time zone '2026-01-06 10:00:00+00')""");
        release(1, 1, "FULL", "R-2026-0001");
        release(2, 1, "PART", "R-2026-0001");
        release(3, 1, "UNSTATED", null);

        database.migrate("13");

        assertThat(database.all("select coalesce(determination, '-') from file_release order by id"))
                .containsExactly("D-9", "-", "-");
        assertThat(database.all("select released_extent from file")).containsExactly("FULL");
    }

    @Test
    void keysLoseTheirZerosUnlessTwoFilesWouldThenShareOne() throws SQLException {
        file(1, "WITHDRAWN", "NND 778", "01", "001");
        file(2, "WITHDRAWN", "NND 000059", "7", "10");
        file(3, "WITHDRAWN", "NND 779", "1", "1");
        file(4, "WITHDRAWN", "NND 779", "01", "1");
        file(5, "WITHDRAWN", "NND 780", "0", "00");
        file(6, "WITHDRAWN", "NND 780", "7A", "3-04");

        database.migrate("13");

        assertThat(database.all("select notice_key from file order by id"))
                .containsExactly(
                        "NND 778/1/1", "NND 59/7/10", "NND 779/1/1", "NND 779/01/1", "NND 780/0/0", "NND 780/7A/3-04");
        assertThat(new NoticeKey("NND 000059", "7", "10").normalized()).isEqualTo("NND 59/7/10");
        assertThat(new NoticeKey("NND 780", "0", "00").normalized()).isEqualTo("NND 780/0/0");
        assertThat(new NoticeKey("NND 780", "7A", "3-04").normalized()).isEqualTo("NND 780/7A/3-04");
    }
}
