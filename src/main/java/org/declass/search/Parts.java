package org.declass.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects what is written about a thing; leaves out what is empty. */
final class Parts {

    /** What may stand before a number and is not of it. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)^(?:(?:ISCAP|MDR|FOIA|appeal|case|request|number|nos?\\b\\.?|nr\\b\\.?|#)[\\s,:.-]*)+");

    private final List<Thing.Part> parts = new ArrayList<>();

    /** Words. */
    Parts text(String name, Object text) {
        return add(name, text, List.of(), Thing.Use.TELLS);
    }

    /** Another spelling of what is among them already. */
    Parts spelling(String name, String text) {
        return add(name, text, List.of(), Thing.Use.FINDS);
    }

    /** A number. */
    Parts number(String name, String number) {
        return add(name, number, number == null ? List.of() : List.of(number), Thing.Use.TELLS);
    }

    /** A number that an agency gave; it is also meant without the agency, and without what is written before it. */
    Parts number(String name, String agency, String number) {
        return add(
                name,
                agency + " " + number,
                Stream.of(number, agency + " " + number, BEFORE.matcher(number).replaceFirst(""))
                        .distinct()
                        .toList(),
                Thing.Use.TELLS);
    }

    private Parts add(String name, Object text, List<String> numbers, Thing.Use use) {
        if (text != null && !text.toString().isBlank()) {
            parts.add(new Thing.Part(name, text.toString(), numbers, use));
        }
        return this;
    }

    /** All of them, in order. */
    List<Thing.Part> all() {
        return parts;
    }
}
