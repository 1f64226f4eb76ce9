package org.declass.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.declass.Reset;

/** Puts the reference data back as the migration left it. */
@ApplicationScoped
class ReferenceData {

    private static final List<String> TABLES =
            List.of("agency_office", "agency", "agency_exemption", "agency_record_group", "agency_document_type");

    private final EntityManager entities;

    ReferenceData(EntityManager entities) {
        this.entities = entities;
    }

    void again(@Observes Reset.Everything reset) {
        entities.createNativeQuery("update agency set successor = null").executeUpdate();
        for (var table : TABLES) {
            entities.createNativeQuery("delete from " + table).executeUpdate();
        }
        for (var statement : script().split(";\n")) {
            if (!statement.isBlank()) {
                entities.createNativeQuery(statement).executeUpdate();
            }
        }
    }

    private static String script() {
        try (var script = ReferenceData.class.getResourceAsStream("/db/common/V003_1__agency_reference_data.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
