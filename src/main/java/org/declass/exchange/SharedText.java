package org.declass.exchange;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook point to, laid out in a temporary file so that memory does not grow with them. */
final class SharedText implements Closeable {

    private static final int KEPT = 4096;

    private final Path file;
    private final RandomAccessFile texts;
    private final Map<Integer, String> recent = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > KEPT;
        }
    };
    private long[] ends = new long[1024];
    private int count;

    /** Lays out the texts of that part; null for a workbook that has none. */
    SharedText(InputStream part) throws IOException, XMLStreamException {
        file = Files.createTempFile("tracker-texts", ".tmp");
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (part != null) {
                layOut(part, out);
            }
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            Files.deleteIfExists(file);
            throw unreadable;
        }
        texts = new RandomAccessFile(file.toFile(), "r");
    }

    /** The text of that number; empty where there is none. */
    String get(int index) throws IOException {
        if (index < 0 || index >= count) {
            return "";
        }
        var text = recent.get(index);
        if (text == null) {
            text = read(index);
            recent.put(index, text);
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        texts.close();
        Files.deleteIfExists(file);
    }

    private void layOut(InputStream part, OutputStream out) throws IOException, XMLStreamException {
        try (var xml = new SheetXml(part)) {
            while (xml.nextStart("si")) {
                var bytes = xml.textWithin("si").getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
                add(bytes.length);
            }
        }
    }

    private void add(int length) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count] = (count == 0 ? 0 : ends[count - 1]) + length;
        count++;
    }

    private String read(int index) throws IOException {
        var start = index == 0 ? 0 : ends[index - 1];
        var bytes = new byte[(int) (ends[index] - start)];
        texts.seek(start);
        texts.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
