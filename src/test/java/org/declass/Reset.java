package org.declass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Empties the database and turns the clock back before a test.
 *
 * <p>Runs before more than a thousand tests, so it touches only what there is: tables with rows, and the reference
 * tables that migrations fill only where the history says that a test changed them.
 */
@ApplicationScoped
public class Reset {

    private static final Set<String> KEPT = Set.of("flyway_schema_history", "history_position", "letter_number");

    private static final Set<String> REFERENCE = Set.of(
            "agency",
            "agency_office",
            "agency_exemption",
            "agency_record_group",
            "agency_document_type",
            "deadline_holiday",
            "deadline_rule");

    /**
     * Tells beans that remember something outside the database to forget it.
     *
     * @param reference whether the reference tables were emptied too, and are to be filled again
     */
    public record Everything(boolean reference) {}

    private final EntityManager entities;
    private final FixedClock clock;
    private final Event<Everything> reset;
    private final Set<String> referredTo = new HashSet<>();
    private List<String> tables;

    Reset(EntityManager entities, FixedClock clock, Event<Everything> reset) {
        this.entities = entities;
        this.clock = clock;
        this.reset = reset;
    }

    /** Empties everything. */
    @Transactional
    public void everything() {
        var reference = isReferenceChanged();
        empty(filled().stream()
                .filter(table -> reference || !REFERENCE.contains(table))
                .toList());
        execute("update history_position set position = 0");
        clock.goTo(FixedClock.TODAY);
        reset.fire(new Everything(reference));
    }

    private boolean isReferenceChanged() {
        return !entities.createNativeQuery("""
                        select 1 from history_entry where subject_kind in
                        ('AGENCY', 'EXEMPTION', 'RECORD_GROUP', 'DOCUMENT_TYPE', 'HOLIDAY', 'RULE') limit 1""").getResultList().isEmpty();
    }

    /** The tables that have rows, asked in one statement, each before those that it refers to. */
    private List<String> filled() {
        if (tables == null) {
            tables = inOrder(tables());
        }
        List<?> filled = entities.createNativeQuery(tables.stream()
                        .map("select '%1$s' where exists (select 1 from %1$s)"::formatted)
                        .collect(Collectors.joining(" union all ")))
                .getResultList();
        return tables.stream().filter(filled::contains).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> tables() {
        List<String> all = entities.createNativeQuery("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""").getResultList();
        return all.stream().filter(table -> !KEPT.contains(table)).toList();
    }

    /** On H2 whoever refers to others comes first; PostgreSQL looks at no references meanwhile. */
    private List<String> inOrder(List<String> unordered) {
        if (OnPostgres.isOn()) {
            return unordered;
        }
        var references = references();
        references.forEach(one -> referredTo.add(one.to()));
        var left = new ArrayList<>(unordered);
        var ordered = new ArrayList<String>();
        while (!left.isEmpty()) {
            var free = left.stream()
                    .filter(table ->
                            references.stream().noneMatch(one -> one.to().equals(table) && left.contains(one.from())))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables that refer to each other: " + left);
            }
            ordered.addAll(free);
            left.removeAll(free);
        }
        return ordered;
    }

    private record Reference(String from, String to) {}

    private List<Reference> references() {
        List<?> pairs = entities.createNativeQuery("""
                        select lower(referring.table_name), lower(referred.table_name)
                        from information_schema.referential_constraints reference
                        join information_schema.table_constraints referring
                          on referring.constraint_name = reference.constraint_name
                        join information_schema.table_constraints referred
                          on referred.constraint_name = reference.unique_constraint_name
                        where referring.table_name <> referred.table_name""").getResultList();
        return pairs.stream()
                .map(pair -> (Object[]) pair)
                .map(pair -> new Reference((String) pair[0], (String) pair[1]))
                .toList();
    }

    /**
     * Without setting anything on H2: that would make it plan every statement anew, on each connection and before each
     * test. It truncates tables that nobody refers to, among them the history, from which nothing can be deleted.
     */
    private void empty(List<String> filled) {
        if (filled.isEmpty()) {
            return;
        }
        if (!OnPostgres.isOn()) {
            filled.forEach(table -> execute((referredTo.contains(table) ? "delete from " : "truncate table ") + table));
        } else {
            execute("set local session_replication_role = replica");
            filled.forEach(table -> execute("delete from " + table));
            execute("set local session_replication_role = origin");
        }
    }

    private void execute(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
