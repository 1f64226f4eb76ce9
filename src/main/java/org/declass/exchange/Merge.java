package org.declass.exchange;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.declass.file.DatePrecision;
import org.declass.file.FileFacts;
import org.declass.file.NoticeKey;
import org.declass.file.PartialDate;
import org.declass.web.Characters;

/**
 * Brings together what is known of a file and what a row says of it. What the row leaves blank stays; a date that says
 * only that it is unknown does not replace a known one, nor does another spelling of the same days, nor a text
 * that differs in the blanks at its ends alone.
 */
final class Merge {

    /** Which of two facts stands. */
    enum Precedence {
        /** What the row says, if it says anything. */
        ROW,
        /** What is known; the row only fills gaps. */
        KNOWN
    }

    private static final FileFacts NOTHING = new FileFacts(null, null, null, null, null, null, null, null);

    private final Precedence precedence;
    private final List<String> conflicts = new ArrayList<>();
    private final FileFacts facts;

    Merge(FileFacts known, FileFacts row, Precedence precedence) {
        this.precedence = precedence;
        this.facts = (FileFacts) merged("", NOTHING, known, row);
    }

    /** What is known after it. */
    FileFacts facts() {
        return facts;
    }

    /** The facts of the row that do not stand, in words. */
    List<String> conflicts() {
        return conflicts;
    }

    private Object merged(String name, Object nothing, Object known, Object row) {
        if (Objects.equals(row, nothing) || Objects.equals(row, known)) {
            return known;
        }
        if (Objects.equals(known, nothing)) {
            return row;
        }
        if (known instanceof String text && text.strip().equals(((String) row).strip())) {
            return known;
        }
        if (known instanceof NoticeKey key && isWrittenOtherwise(key, (NoticeKey) row)) {
            return known;
        }
        if (known instanceof PartialDate date) {
            return isNoNews(date, (PartialDate) row) ? known : chosen(name, known, row);
        }
        if (!(known instanceof Record)) {
            return chosen(name, known, row);
        }
        return nested(name, (Record) nothing, (Record) known, (Record) row);
    }

    /** The same notice with zeros in front: no import changes what a file is known by. */
    private static boolean isWrittenOtherwise(NoticeKey known, NoticeKey row) {
        return known.isComplete() && Objects.equals(known.normalized(), row.normalized());
    }

    private static boolean isNoNews(PartialDate known, PartialDate row) {
        return row.meansTheSameAs(known)
                || row.precision() == DatePrecision.UNKNOWN && known.precision() != DatePrecision.BLANK;
    }

    private Object chosen(String name, Object known, Object row) {
        if (precedence == Precedence.ROW) {
            return row;
        }
        conflicts.add("%s: “%s” stands, “%s” was not taken".formatted(name, shortened(known), shortened(row)));
        return known;
    }

    private static String shortened(Object value) {
        var text = value.toString();
        return text.length() > 80 ? Characters.cut(text, 80) + "…" : text;
    }

    private Record nested(String name, Record nothing, Record known, Record row) {
        var components = known.getClass().getRecordComponents();
        var values = new Object[components.length];
        for (var i = 0; i < components.length; i++) {
            values[i] = merged(
                    components[i].getName(),
                    value(components[i], nothing),
                    value(components[i], known),
                    value(components[i], row));
        }
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return known.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
