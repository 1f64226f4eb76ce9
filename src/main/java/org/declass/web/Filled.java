package org.declass.web;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The fields of a filter form as the address fills them.
 *
 * @param parameters the parameters of the address
 */
public record Filled(MultivaluedMap<String, String> parameters) {

    /** The fields of the form that the request in hand carries; its files are none. */
    public static Filled sent() {
        var fields = new MultivaluedHashMap<String, String>();
        FormFields.sent().forEach(fields::addAll);
        return new Filled(fields);
    }

    /** The same without some of its fields. */
    public Filled without(Predicate<String> names) {
        var others = new MultivaluedHashMap<>(parameters);
        others.keySet().removeIf(names);
        return new Filled(others);
    }

    /** The same without some values of a field. */
    public Filled except(String name, Collection<String> values) {
        var others = new MultivaluedHashMap<>(parameters);
        others.computeIfPresent(
                name,
                (any, all) ->
                        all.stream().filter(value -> !values.contains(value)).toList());
        return new Filled(others);
    }

    /** The value of a field; empty where there is none. */
    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Whether a field is filled in or ticked. */
    public boolean has(String name) {
        return !first(name).isEmpty();
    }

    /** How many fields are filled in or ticked. */
    public long filled() {
        return parameters.keySet().stream().filter(this::has).count();
    }

    /** All values of a field. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The values of a field that a select can show one of: those after the first, kept as they are. */
    public List<String> further(String name) {
        return all(name).stream().skip(1).toList();
    }
}
