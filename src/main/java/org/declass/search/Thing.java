package org.declass.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.declass.web.Display;

/**
 * Something that can be found: what is written about it, as the index reads it and the page shows it.
 *
 * @param kind what sort of thing it is
 * @param id its number within the kind, by which all are gone through
 * @param number its public number
 * @param title its title, or what stands for one
 * @param standing where it stands
 * @param page the path of its page
 * @param parts what else is written about it; of the ones that say the same, the first
 * @param listed where lists look for words of it
 */
record Thing(
        Kind kind,
        long id,
        String number,
        String title,
        Standing standing,
        String page,
        List<Part> parts,
        Listed listed) {

    Thing {
        parts = List.copyOf(parts);
    }

    /** One that no list looks through for words. */
    Thing(Kind kind, long id, String number, String title, Standing standing, String page, List<Part> parts) {
        this(kind, id, number, title, standing, page, parts, Listed.NOWHERE);
    }

    /**
     * Where a thing stands.
     *
     * @param code the constant as the API writes it, or null
     * @param label the same in words
     * @param tone its colour
     */
    record Standing(String code, String label, String tone) {

        /** It stands nowhere. */
        static final Standing NONE = new Standing(null, null, null);

        /** It is not in the lists any more. */
        static final Standing STRUCK = new Standing("STRUCK", "Struck", "neutral");

        static Standing of(Enum<?> status) {
            return new Standing(status.name(), Display.label(status), Display.tone(status));
        }
    }

    /** What is written about a thing for. */
    enum Use {
        /** It finds the thing, and tells it from others. */
        TELLS,
        /** It finds the thing, and is another spelling of what is told already: shown only where more of it was asked for. */
        FINDS
    }

    /**
     * One thing that is written about it.
     *
     * @param name what it is, as the page names it
     * @param text as written
     * @param numbers where it is a number, the forms in which it is written: all of one leads to the thing, any fragment
     *     of the text finds it
     * @param use what it is good for
     */
    record Part(String name, String text, List<String> numbers, Use use) {

        boolean isNumber() {
            return !numbers.isEmpty();
        }
    }

    /** The numbers that mean this thing and no other, or few others, in the forms in which numbers are compared. */
    Set<String> keys() {
        var keys = new TreeSet<>(Word.numbers(name()));
        parts.stream()
                .flatMap(part -> part.numbers().stream())
                .map(Word::numbers)
                .forEach(keys::addAll);
        return keys;
    }

    /** Its number where people call it by that; nobody knows the position of a note. */
    String name() {
        return kind == Kind.NOTE ? "" : number;
    }
}
