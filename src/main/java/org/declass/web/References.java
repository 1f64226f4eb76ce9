package org.declass.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Finds what the fields of a body or a form name; what is not there is a wrong field, not a page that is missing. */
public final class References {

    private References() {}

    /**
     * What a field names.
     *
     * @param find throws {@link NotFound} where there is none, {@link Refused} where it cannot be used
     * @throws Invalid for either
     */
    public static <K, T> T one(String field, K key, Function<K, T> find) {
        try {
            return find.apply(key);
        } catch (NotFound | Refused useless) {
            throw new Invalid(field, useless.getMessage());
        }
    }

    /**
     * What the elements of a list name, each once.
     *
     * @param find throws {@link NotFound} where there is none, {@link Refused} where it cannot be used
     * @throws Invalid with a violation for each of those, {@code files[0]}
     */
    public static <K, T> List<T> all(String field, List<K> keys, Function<K, T> find) {
        List<T> found = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        for (var i = 0; i < keys.size(); i++) {
            try {
                found.add(one(field + "[" + i + "]", keys.get(i), find));
            } catch (Invalid one) {
                wrong.addAll(one.violations());
            }
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return found.stream().distinct().toList();
    }
}
