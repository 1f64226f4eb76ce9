package org.declass.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.declass.web.FilterFields;
import org.declass.web.Listed;
import org.declass.web.Query;
import org.declass.web.Register;

/** The lists of which views can be saved, and what they understand. */
@ApplicationScoped
class Lists {

    private final Map<String, Register<?>> registers = new TreeMap<>();
    private final FilterFields fields;

    Lists(Instance<Listed> listed, FilterFields fields) {
        listed.forEach(one -> registers.put(one.register().name(), one.register()));
        this.fields = fields;
    }

    /** The list of a name. */
    Optional<Register<?>> find(String name) {
        return Optional.ofNullable(name == null ? null : registers.get(name));
    }

    /** The list that has a page. */
    Optional<Register<?>> at(String path) {
        return registers.values().stream()
                .filter(list -> list.path().equals(path))
                .findFirst();
    }

    /** The page of a list; where there is none of that name any more, the place where it was. */
    String path(String name) {
        return find(name).map(Register::path).orElse("/" + name);
    }

    /** The names of all of them. */
    List<String> names() {
        return List.copyOf(registers.keySet());
    }

    /** What a view asks that its list still understands; nothing where there is no such list any more. */
    Query understood(ViewFacts view) {
        return find(view.list())
                .map(list ->
                        Query.parse(view.query(), list).where((name, value) -> fields.understood(list, name, value)))
                .orElse(new Query(List.of()));
    }

    /** What a view asks, as people read it: "Status Sent; Agency STATE; Oldest first". */
    String words(ViewFacts view) {
        return understood(view).asked().stream()
                .sorted(Comparator.comparing(one -> List.of("sort", "fields").indexOf(one.getKey())))
                .map(one -> registers.get(view.list()).words(one.getKey(), one.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** What a view asks that its list does not understand any more. */
    Query gone(ViewFacts view) {
        return find(view.list())
                .map(list ->
                        Query.parse(view.query(), list).where((name, value) -> !fields.understood(list, name, value)))
                .orElse(new Query(List.of()));
    }
}
