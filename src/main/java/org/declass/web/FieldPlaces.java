package org.declass.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the fields of a form stand on its page. Looks for what the tags of the templates write, not for all that HTML
 * allows: {@code for} is the first attribute of a label, {@code id} stands in the tag of a group before its
 * {@code <legend>}, and nothing else is nested in what stands beside the words, {@code .optional} and {@code <small>}.
 *
 * @param ids what can be gone to, in the order of the page
 * @param names the names of fields and what can be gone to, in the order of the page
 * @param labels what the page calls them, by what can be gone to
 */
record FieldPlaces(List<String> ids, List<String> names, Map<String, String> labels) {

    private static final Pattern NAMED = Pattern.compile("\\s(id|name)=\"([^\"]+)\"");

    /** A label, or a group of choices with its heading. */
    private static final Pattern LABELLED = Pattern.compile(
            "<label for=\"([^\"]+)\"[^>]*>(.*?)</label>|<fieldset[^>]*\\sid=\"([^\"]+)\"[^>]*>\\s*<legend[^>]*>(.*?)</legend>",
            Pattern.DOTALL);

    /** Words beside the label that are none of it: whether the field is optional, and a hint. */
    private static final Pattern BESIDE =
            Pattern.compile("<span class=\"optional\">.*?</span>|<small\\b.*?</small>|<[^>]+>", Pattern.DOTALL);

    /** What is nested in a field: an element of a list, a part of a value. */
    private static final Pattern LAST_PART = Pattern.compile("(\\[\\d+]|\\.[^.\\[]+)$");

    /** Of a page; what somebody typed cannot look like an attribute, because its quotes are escaped. */
    static FieldPlaces of(String html) {
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        var main = html.substring(Math.max(0, html.indexOf("<main")));
        var named = NAMED.matcher(main);
        while (named.find()) {
            names.add(named.group(2));
            if (named.group(1).equals("id")) {
                ids.add(named.group(2));
            }
        }
        return new FieldPlaces(List.copyOf(ids), List.copyOf(names), labels(main));
    }

    private static Map<String, String> labels(String html) {
        Map<String, String> labels = new HashMap<>();
        var labelled = LABELLED.matcher(html);
        while (labelled.find()) {
            var isGroup = labelled.group(1) == null;
            labels.putIfAbsent(
                    isGroup ? labelled.group(3) : labelled.group(1),
                    words(isGroup ? labelled.group(4) : labelled.group(2)));
        }
        return labels;
    }

    private static String words(String html) {
        return BESIDE.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    /** The place of a field, or of what it is nested in; before all others where it stands nowhere. */
    int place(String field) {
        return names.indexOf(within(field, names));
    }

    /** What to go to for a field; empty where there is nothing. */
    String target(String field) {
        return within(field, ids);
    }

    /** What the page calls a field; empty where it stands nowhere, or has no label. */
    String label(String field) {
        return labels.getOrDefault(target(field), "");
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
