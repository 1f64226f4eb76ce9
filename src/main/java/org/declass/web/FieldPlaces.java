package org.declass.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the fields of a form stand on its page.
 *
 * @param ids what can be gone to, in the order of the page
 * @param names the names of fields and what can be gone to, in the order of the page
 */
record FieldPlaces(List<String> ids, List<String> names) {

    private static final Pattern NAMED = Pattern.compile("\\s(id|name)=\"([^\"]+)\"");

    /** What is nested in a field: an element of a list, a part of a value. */
    private static final Pattern LAST_PART = Pattern.compile("(\\[\\d+]|\\.[^.\\[]+)$");

    /** Of a page; what somebody typed cannot look like an attribute, because its quotes are escaped. */
    static FieldPlaces of(String html) {
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        var named = NAMED.matcher(html.substring(Math.max(0, html.indexOf("<main"))));
        while (named.find()) {
            names.add(named.group(2));
            if (named.group(1).equals("id")) {
                ids.add(named.group(2));
            }
        }
        return new FieldPlaces(List.copyOf(ids), List.copyOf(names));
    }

    /** The place of a field, or of what it is nested in; before all others where it stands nowhere. */
    int place(String field) {
        return names.indexOf(within(field, names));
    }

    /** What to go to for a field; empty where there is nothing. */
    String target(String field) {
        return within(field, ids);
    }

    private static String within(String field, List<String> known) {
        var name = field;
        while (!name.isEmpty() && !known.contains(name)) {
            var shorter = LAST_PART.matcher(name).replaceFirst("");
            name = shorter.equals(name) ? "" : shorter;
        }
        return name;
    }
}
