package org.declass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Empties the database and turns the clock back before a test; reference tables stay. */
@ApplicationScoped
public class Reset {

    /** Tables that stay; the reference data that migrations fill is put back by the tests of its package. */
    private static final Set<String> KEPT = Set.of("flyway_schema_history", "history_position");

    /** Tells beans that remember something outside the database to forget it. */
    public record Everything() {}

    private final EntityManager entities;
    private final FixedClock clock;
    private final Event<Everything> reset;

    Reset(EntityManager entities, FixedClock clock, Event<Everything> reset) {
        this.entities = entities;
        this.clock = clock;
        this.reset = reset;
    }

    /** Empties everything. */
    @Transactional
    public void everything() {
        var isH2 = isH2();
        foreignKeys(isH2, false);
        tables().stream()
                .filter(table -> !KEPT.contains(table))
                .forEach(table -> execute("truncate table " + table + (isH2 ? "" : " cascade")));
        foreignKeys(isH2, true);
        execute("update history_position set position = 0");
        clock.goTo(FixedClock.TODAY);
        reset.fire(new Everything());
    }

    @SuppressWarnings("unchecked")
    private List<String> tables() {
        return entities.createNativeQuery("""
                        select lower(table_name) from information_schema.tables
                        where lower(table_schema) = 'public' and table_type = 'BASE TABLE'""", String.class).getResultList();
    }

    private void foreignKeys(boolean isH2, boolean checked) {
        if (isH2) {
            execute("set referential_integrity " + checked);
        }
    }

    private boolean isH2() {
        return entities.createNativeQuery(
                        "select count(*) from information_schema.schemata where schema_name = 'pg_catalog'", Long.class)
                .getSingleResult()
                .equals(0L);
    }

    private void execute(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
