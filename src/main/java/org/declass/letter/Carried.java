package org.declass.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.declass.web.Filled;

/**
 * A value that was typed, and that a form carries along without asking for it.
 *
 * @param name the name of its field
 * @param value what was typed
 */
record Carried(String name, String value) {

    /** What every form has of its own. */
    private static final Set<String> OWN = Set.of(
            "case", "without", "q", "step", "kind", "csrf-token", "foreseen", "key", "keptName", "keptFile", "file");

    /** What some fields hold. */
    static List<Carried> of(Filled form, Predicate<String> names) {
        return form.parameters().keySet().stream()
                .filter(name -> !OWN.contains(name) && names.test(name))
                .sorted()
                .flatMap(name -> form.all(name).stream().map(value -> new Carried(name, value)))
                .toList();
    }

    /** All that was typed, and the files that are here already. */
    static List<Carried> of(Filled form, List<SentFile> files) {
        List<Carried> all = new ArrayList<>(of(form, name -> true));
        for (var file : files) {
            all.add(new Carried("keptName", file.name()));
            all.add(new Carried("keptFile", file.kept().sha256()));
        }
        all.add(new Carried("key", form.first("key")));
        return all;
    }
}
