package org.declass.history;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.web.Scalar;

/** Compares two states of a thing, each given as a record of its facts, and names what differs. */
public final class Differences {

    private Differences() {}

    /** The facts that differ; nested records are compared inside, as {@code outer.inner}. */
    public static List<Change> between(Subject subject, Record before, Record after) {
        var old = flat(before);
        List<Change> changes = new ArrayList<>();
        flat(after)
                .forEach((field, value) ->
                        Change.between(subject, field, old.get(field), value).ifPresent(changes::add));
        return changes;
    }

    /**
     * The facts by name, those of nested records as {@code outer.inner}; a {@link Scalar} as its text, several values as
     * one text, none as null.
     */
    public static Map<String, Object> flat(Record facts) {
        Map<String, Object> flat = new LinkedHashMap<>();
        collect("", facts, flat);
        return flat;
    }

    private static void collect(String prefix, Record facts, Map<String, Object> into) {
        if (facts == null) {
            return;
        }
        for (var component : facts.getClass().getRecordComponents()) {
            var name = prefix + component.getName();
            var value = value(facts, component.getAccessor());
            if (value instanceof Scalar scalar) {
                into.put(name, scalar.toString());
            } else if (value instanceof Collection<?> several) {
                into.put(name, text(several));
            } else if (value instanceof Record inner) {
                collect(name + ".", inner, into);
            } else {
                into.put(name, value);
            }
        }
    }

    private static String text(Collection<?> several) {
        return several.isEmpty() ? null : several.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Object value(Record facts, java.lang.reflect.Method accessor) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(facts);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
