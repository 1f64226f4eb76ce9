package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.Session;

/**
 * How requests spell the names of their editors. A list that is filtered by an editor asks for all spellings by name, so
 * that it can go by the index.
 */
@ApplicationScoped
class Editors {

    /** With more names than a team has, only what is written exactly so is found. */
    private static final int MOST = 200;

    private final Session entities;

    Editors(Session entities) {
        this.entities = entities;
    }

    /** These names, and those that differ from one of them in capitals only; null where none is asked for. */
    List<String> spelled(Collection<String> names) {
        var asked = names == null
                ? List.<String>of()
                : names.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        return asked.isEmpty()
                ? null
                : Stream.concat(
                                asked.stream(),
                                all().filter(known -> asked.stream().anyMatch(known::equalsIgnoreCase)))
                        .distinct()
                        .toList();
    }

    /** From one name to the next by the index, which is quicker than to look at every request. */
    private Stream<String> all() {
        return Stream.iterate(after(""), Objects::nonNull, this::after).limit(MOST);
    }

    private String after(String name) {
        return entities.createQuery(
                        "select r.facts.editor from ReviewRequest r where r.facts.editor > :name"
                                + " order by r.facts.editor",
                        String.class)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
