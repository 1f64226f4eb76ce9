package org.declass.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a cell of a list shows on a page.
 *
 * @param text its words; empty where there is nothing to say
 * @param href where they lead, or null
 * @param tone the colour of a badge, or null where it is none
 * @param after more words that lead nowhere, or null
 * @param small what stands beside it in small letters, or null
 * @param hint what is told on pointing at it, or null
 * @param others further words with links of their own, after a comma each
 */
public record Cell(String text, String href, String tone, String after, String small, String hint, List<Cell> others) {

    /** Nothing to say. */
    public static final Cell EMPTY = plain("");

    /** A value as people read it; null says nothing. */
    public static Cell of(Object value) {
        return plain(words(value));
    }

    /** A status or outcome with its colour; null says nothing. */
    public static Cell badge(Enum<?> constant) {
        return constant == null ? EMPTY : badge(Display.label(constant), Display.tone(constant));
    }

    /** Words with a colour. */
    public static Cell badge(String text, String tone) {
        return new Cell(text, null, tone, null, null, null, List.of());
    }

    /** A link. */
    public static Cell link(String text, String href) {
        return new Cell(text, href, null, null, null, null, List.of());
    }

    /** Several links, one after the other. */
    public static Cell links(List<Cell> links) {
        if (links.isEmpty()) {
            return EMPTY;
        }
        var first = links.get(0);
        return new Cell(first.text, first.href, null, null, null, null, List.copyOf(links.subList(1, links.size())));
    }

    /** The same, with more words after it. */
    public Cell after(String words) {
        return new Cell(text, href, tone, words, small, hint, others);
    }

    /** The same with something beside it in small letters. */
    public Cell small(String words) {
        return new Cell(text, href, tone, after, words, hint, others);
    }

    /** The same with something to be told on pointing at it. */
    public Cell hint(String words) {
        return new Cell(text, href, tone, after, small, words, others);
    }

    private static Cell plain(String text) {
        return new Cell(text, null, null, null, null, null, List.of());
    }

    private static String words(Object value) {
        if (value instanceof LocalDate day) {
            return Display.shortDay(day);
        }
        if (value instanceof Instant instant) {
            return Display.moment(instant);
        }
        if (value instanceof Enum<?> constant) {
            return Display.label(constant);
        }
        if (value instanceof Number number) {
            return Display.grouped(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Cell::words).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }
}
