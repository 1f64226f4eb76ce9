package org.declass.file;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.declass.history.Act;

/** Withdrawn files for tests that need no database. */
public final class Shelf {

    private static final AtomicLong NEXT = new AtomicLong(1);

    private Shelf() {}

    /** A file with a number of its own. */
    public static WithdrawnFile file(String title) {
        var day = LocalDate.of(2026, 1, 5);
        var file = new WithdrawnFile(facts(title), new Act("stella", "test", Instant.EPOCH, day, null, entry -> {}));
        try {
            Field id = WithdrawnFile.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(file, NEXT.getAndIncrement());
            return file;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is known of a file that has only a title. */
    public static FileFacts facts(String title) {
        var document =
                new Document("TELEGRAM", PartialDate.of("29 April 1962"), null, null, null, title, null, 3, null, null);
        return new FileFacts(null, null, null, document, null, null, null, null);
    }
}
