package org.declass.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.declass.Reset;

/** Puts holidays and rules back as the migration left them, and forgets what was read of them. */
@ApplicationScoped
class DeadlineData {

    private final EntityManager entities;
    private final Calendars calendars;
    private final Rules rules;

    DeadlineData(EntityManager entities, Calendars calendars, Rules rules) {
        this.entities = entities;
        this.calendars = calendars;
        this.rules = rules;
    }

    void again(@Observes Reset.Everything reset) {
        if (reset.reference()) {
            fill();
        }
        calendars.forget();
        rules.forget();
    }

    private void fill() {
        var later =
                script("V034_1__library_window") + script("V035__unverified").split(";\n")[0];
        for (var statement : (script("V012_1__deadline_reference_data") + later).split(";\n")) {
            if (!statement.isBlank()) {
                entities.createNativeQuery(statement).executeUpdate();
            }
        }
    }

    private static String script(String name) {
        try (var script = DeadlineData.class.getResourceAsStream("/db/common/" + name + ".sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
