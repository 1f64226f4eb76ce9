package org.declass.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Opens a file as a table by what is in it, whatever it is called. */
final class Tables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Tables() {}

    /** The table in that file, to be closed by whoever asked. */
    static Table open(Path file) {
        return Table.of(rows(file));
    }

    /** The rows of that file as they stand, to be closed by whoever asked. */
    static Rows rows(Path file) {
        try {
            var start = start(file);
            if (begins(start, ZIP)) {
                return new XlsxRows(file);
            }
            refuse(start);
            return new CsvRows(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(512);
        }
    }

    private static void refuse(byte[] start) {
        if (begins(start, OLD_OFFICE)) {
            throw new UnreadableTable(
                    0, "this is an old Excel workbook (.xls) or one with a password; save it as .xlsx or CSV");
        }
        var text = new String(start, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf")) {
            throw new UnreadableTable(0, "this is a PDF; a table is needed, as XLSX or CSV");
        }
        if (text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<?xml")) {
            throw new UnreadableTable(0, "this is a web page or XML; a table is needed, as XLSX or CSV");
        }
    }

    private static boolean begins(byte[] start, byte[] with) {
        return start.length >= with.length && Arrays.equals(start, 0, with.length, with, 0, with.length);
    }
}
