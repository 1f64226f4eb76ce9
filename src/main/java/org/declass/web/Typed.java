package org.declass.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads what was typed into a form, and keeps a message for every field that cannot be read. */
public final class Typed {

    private final List<Violation> wrong = new ArrayList<>();

    /** The text without the blanks around it, or null where there is none. */
    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Free text as it was typed, blanks at its ends and all; null where there is nothing else. */
    public static String asTyped(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** A day, or null where nothing was typed. */
    public LocalDate day(String field, String text) {
        try {
            return orNull(text) == null ? null : Days.day(text.strip());
        } catch (DateTimeException unreadable) {
            wrong.add(new Violation(field, "Write the day as 2026-03-31."));
            return null;
        }
    }

    /** A text without the blanks around it, or null where nothing was typed. */
    public String text(String field, String text, int longest) {
        return atMost(field, orNull(text), longest);
    }

    /** Free text as it was typed, or null where nothing was. */
    public String freeText(String field, String text, int longest) {
        return atMost(field, asTyped(text), longest);
    }

    private String atMost(String field, String typed, int longest) {
        if (typed != null && typed.length() > longest) {
            wrong.add(new Violation(field, "Must have at most " + longest + " characters."));
        }
        return typed;
    }

    /** A whole number, or null where nothing was typed. */
    public Integer number(String field, String text) {
        try {
            return orNull(text) == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException unreadable) {
            wrong.add(new Violation(field, "Write a whole number, such as 12."));
            return null;
        }
    }

    /** One constant of an enum, or null where none was chosen. */
    public <E extends Enum<E>> E constant(String field, String text, Class<E> type) {
        if (orNull(text) == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.strip()))
                .findFirst()
                .orElseGet(() -> {
                    wrong.add(new Violation(field, "Choose one of those in the list."));
                    return null;
                });
    }

    /** Complains where nothing was typed or chosen. */
    public Typed needs(String field, String text, String complaint) {
        if (orNull(text) == null) {
            wrong.add(new Violation(field, complaint));
        }
        return this;
    }

    /** Complains about a field. */
    public void complain(String field, String complaint) {
        wrong.add(new Violation(field, complaint));
    }

    /**
     * Ends the reading.
     *
     * @throws Invalid where anything could not be read
     */
    public void orInvalid() {
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }
}
