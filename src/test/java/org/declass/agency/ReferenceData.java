package org.declass.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.declass.Reset;

/** Puts the reference data back as the migration left it, where a test changed any. */
@ApplicationScoped
class ReferenceData {

    private final EntityManager entities;

    ReferenceData(EntityManager entities) {
        this.entities = entities;
    }

    void again(@Observes Reset.Everything reset) {
        if (!reset.reference()) {
            return;
        }
        for (var statement :
                (script("V003_1__agency_reference_data") + script("V019_2__unlisted_agency")).split(";\n")) {
            if (!statement.isBlank()) {
                entities.createNativeQuery(statement).executeUpdate();
            }
        }
    }

    private static String script(String name) {
        try (var script = ReferenceData.class.getResourceAsStream("/db/common/" + name + ".sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
