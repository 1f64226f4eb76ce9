package org.declass.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.RollbackException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A disk without room is told apart from what goes wrong otherwise, and an export that breaks off is no whole file. No
 * database is asked.
 */
@Tag("one-engine")
class FullDiskTest {

    private record Row(String number) {}

    @Test
    void isToldByWhatEveryDatabaseAndSystemSays() {
        assertThat(FullDisk.isBehind(new IOException("No space left on device")))
                .isTrue();
        assertThat(FullDisk.isBehind(new IOException("Disk quota exceeded"))).isTrue();
        var rolledBack = new IllegalStateException(new RollbackException("Could not commit transaction"));
        rolledBack.getCause().addSuppressed(new SQLException(new IOException("No space left on device")));
        assertThat(FullDisk.isBehind(rolledBack)).isTrue();
        assertThat(FullDisk.isBehind(new SQLException("could not extend file", "53100")))
                .isTrue();
        assertThat(FullDisk.isBehind(DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "Writing failed")))
                .isTrue();

        assertThat(FullDisk.isBehind(DataUtils.newMVStoreException(DataUtils.ERROR_FILE_LOCKED, "Locked")))
                .isFalse();
        assertThat(FullDisk.isBehind(new IOException("Broken pipe"))).isFalse();
        assertThat(FullDisk.isBehind(new IllegalStateException("No space left on device")))
                .isFalse();
        assertThat(FullDisk.isBehind(new SQLException("duplicate", "23505"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anExportThatIsNotFinishedIsNoWholeFile(Format format) throws IOException {
        var finished = new ByteArrayOutputStream();
        var broken = new ByteArrayOutputStream();
        var columns = new Columns(new ObjectMapper(), Row.class, List.of());

        try (var sink = RowSink.of(format, finished, columns, new ObjectMapper())) {
            sink.add(new Row("W-1"));
            sink.finish();
        }
        try (var sink = RowSink.of(format, broken, columns, new ObjectMapper())) {
            sink.add(new Row("W-1"));
        }

        switch (format) {
            case XLSX -> {
                try (var book = new XSSFWorkbook(new ByteArrayInputStream(finished.toByteArray()))) {
                    assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
                }
                assertThat(broken.size()).isZero();
            }
            case JSON -> {
                assertThat(new ObjectMapper().readTree(finished.toByteArray()).path("items"))
                        .hasSize(1);
                assertThatThrownBy(() -> new ObjectMapper().readTree(broken.toByteArray()))
                        .isInstanceOf(IOException.class);
            }
            case CSV, NDJSON ->
                assertThat(List.of(finished.toString().split("\\R")))
                        .last()
                        .asString()
                        .contains("W-1");
        }
    }
}
