package org.declass.history;

import java.util.Objects;
import java.util.Optional;

/**
 * One fact that an entry changed: whose, which, from what to what.
 *
 * <p>An act writes one entry, but may move several things: the answer on the last item also decides the request and
 * releases the file. The changes are what an as-of report counts.
 *
 * @param subject the thing whose fact changed
 * @param field the fact, named as in the JSON ("status", "title")
 * @param before its value before, as text; null where there was none
 * @param after its value after, as text; null where there is none any more
 */
public record Change(Subject subject, String field, String before, String after) {

    /** The field by which reports follow a subject through its states. */
    public static final String STATUS = "status";

    /** A move from one status to another; {@code before} is null for a new thing. */
    public static Change ofStatus(Subject subject, Enum<?> before, Enum<?> after) {
        return new Change(subject, STATUS, text(before), text(after));
    }

    /** The change of a fact, or empty where it stays as it was. */
    public static Optional<Change> between(Subject subject, String field, Object before, Object after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new Change(subject, field, text(before), text(after)));
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value == null ? null : value.toString();
    }
}
