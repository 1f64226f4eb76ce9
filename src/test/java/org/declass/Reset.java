package org.declass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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

    /** The tables that have rows, asked in one statement. */
    @SuppressWarnings("unchecked")
    private List<String> filled() {
        if (tables == null) {
            tables = tables();
        }
        return entities.createNativeQuery(tables.stream()
                        .map("select '%1$s' where exists (select 1 from %1$s)"::formatted)
                        .collect(Collectors.joining(" union all ")))
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<String> tables() {
        List<String> all = entities.createNativeQuery("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""").getResultList();
        return all.stream().filter(table -> !KEPT.contains(table)).toList();
    }

    private void empty(List<String> filled) {
        if (filled.isEmpty()) {
            return;
        }
        if (!OnPostgres.isOn()) {
            execute("set referential_integrity false");
            filled.forEach(table -> execute("truncate table " + table));
            execute("set referential_integrity true");
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
