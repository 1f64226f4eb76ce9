package org.declass.h2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("one-engine")
class FileHeadTest {

    private static final int COMMITS = 40;

    @TempDir
    Path folder;

    @Test
    void everyCommitIsFoundAgainAfterAKill() throws Exception {
        assertThat(foundAfterEachCommit(new OneWriterDriver())).isEqualTo(numbers());
    }

    /** Where this fails, H2 has learned to find them, and the tracker need not write the head. */
    @Test
    void someAreNotFoundByH2Alone() throws Exception {
        assertThat(foundAfterEachCommit(new org.h2.Driver())).isNotEqualTo(numbers());
    }

    private static List<Integer> numbers() {
        var numbers = new ArrayList<Integer>();
        for (var i = 1; i <= COMMITS; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    /** How many rows a copy of the file has after each commit of a further row, as a killed process would leave it. */
    private List<Integer> foundAfterEachCommit(Driver driver) throws Exception {
        var found = new ArrayList<Integer>();
        try (var connection = open(driver, "running")) {
            execute(connection, "create table note (id int primary key, text varchar)");
            execute(connection, "create index note_text on note (text)");
            connection.setAutoCommit(false);
            for (var i = 1; i <= COMMITS; i++) {
                execute(connection, "insert into note values (%d, repeat('x%d', %d))".formatted(i, i, i * 997 % 900));
                execute(connection, "update note set text = text || 'y' where mod(id, 7) = mod(%d, 7)".formatted(i));
                connection.commit();
                Files.copy(file("running"), file("killed"), StandardCopyOption.REPLACE_EXISTING);
                found.add(count());
            }
        }
        return found;
    }

    private Path file(String name) {
        return folder.resolve(name + ".mv.db");
    }

    /** Space of old snapshots is used again at once, as it otherwise is after a while. */
    private Connection open(Driver driver, String name) throws SQLException {
        return driver.connect(
                "jdbc:h2:file:" + folder + "/" + name + ";WRITE_DELAY=0;RETENTION_TIME=0", new Properties());
    }

    private int count() throws SQLException {
        try (var connection = open(new org.h2.Driver(), "killed");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from note")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
