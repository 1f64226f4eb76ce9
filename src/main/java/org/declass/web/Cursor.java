package org.declass.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;

/**
 * A place in a list: the sort value and the id of the last row seen. Opaque to clients, stable under inserts.
 *
 * @param value the sort value
 * @param id the id that tells rows with the same value apart
 */
record Cursor(Object value, Object id) {

    /** By the sort value, and by the id where that is the same. */
    static final Comparator<Cursor> UPWARDS = Comparator.<Cursor, Comparable<Object>>comparing(
                    place -> comparable(place.value))
            .thenComparing(place -> comparable(place.id));

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) value;
    }

    String encode(String sort) {
        var text = sort + "\n" + id + "\n" + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that was given out for the same order.
     *
     * @throws BadQuery where it is none of ours
     */
    static Cursor decode(String text, String sort, Class<?> type, Class<?> idType) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", 3);
            if (parts.length == 3 && parts[0].equals(sort)) {
                return new Cursor(read(parts[2], type), read(parts[1], idType));
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw unknown();
        }
        throw unknown();
    }

    private static Object read(String text, Class<?> type) {
        if (type == Long.class) {
            return Long.valueOf(text);
        }
        if (type == LocalDate.class) {
            return Days.day(text);
        }
        if (!Characters.areSound(text)) {
            throw new IllegalArgumentException("no database can keep it");
        }
        return type == Instant.class ? Days.instant(text) : text;
    }

    private static BadQuery unknown() {
        return new BadQuery("cursor", "Is not a cursor of this list in this order; begin again without it.");
    }
}
