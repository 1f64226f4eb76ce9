package org.declass.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How a text table is written: its encoding and what stands between two cells, guessed from the file itself.
 *
 * @param charset the encoding; Windows-1252 where it is no Unicode
 * @param delimiter comma, semicolon, tab or bar
 */
record TextForm(Charset charset, char delimiter) {

    private static final int SAMPLE = 64 * 1024;
    private static final int RECORDS = 50;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    static TextForm of(Path file) throws IOException {
        var charset = charset(file);
        try (var reader = new InputStreamReader(Files.newInputStream(file), charset)) {
            var sample = CharBuffer.allocate(SAMPLE);
            while (sample.hasRemaining() && reader.read(sample) >= 0) {
                // read on
            }
            var whole = sample.hasRemaining();
            return new TextForm(charset, delimiter(sample.flip().toString(), whole));
        }
    }

    /** For people: "UTF-8, comma". */
    @Override
    public String toString() {
        return charset.displayName() + ", "
                + switch (delimiter) {
                    case ';' -> "semicolon";
                    case '\t' -> "tab";
                    case '|' -> "bar";
                    default -> "comma";
                };
    }

    private static Charset charset(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        if (at(start, 0) == 0xFF && at(start, 1) == 0xFE || zeros(start, 1) > start.length / 8) {
            return StandardCharsets.UTF_16LE;
        }
        if (at(start, 0) == 0xFE && at(start, 1) == 0xFF || zeros(start, 0) > start.length / 8) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    private static int zeros(byte[] bytes, int from) {
        var zeros = 0;
        for (var i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            var passed = new char[SAMPLE];
            while (reader.read(passed) >= 0) {
                // read on
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** The one by which most records have the same number of cells, more than one; the comma where none has. */
    private static char delimiter(String sample, boolean whole) {
        var best = ',';
        var bestScore = 0L;
        for (var candidate : DELIMITERS) {
            var score = score(cellCounts(sample, candidate, whole));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(List<Integer> counts) {
        var several = counts.stream().filter(count -> count > 1).distinct();
        return several.mapToLong(count -> Collections.frequency(counts, count) * 1000L + Math.min(count, 999))
                .max()
                .orElse(0);
    }

    private static List<Integer> cellCounts(String sample, char delimiter, boolean whole) {
        var counts = new ArrayList<Integer>();
        var cells = 1;
        var quoted = false;
        var start = true;
        for (var i = 0; i < sample.length() && counts.size() < RECORDS; i++) {
            var c = sample.charAt(i);
            if (c == '"' && (quoted || start)) {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                cells++;
            } else if (c == '\n' && !quoted) {
                counts.add(cells);
                cells = 1;
            }
            start = c == delimiter || c == '\n' || c == '"';
        }
        if (whole || counts.isEmpty()) {
            counts.add(cells);
        }
        return counts;
    }
}
