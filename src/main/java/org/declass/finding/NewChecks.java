package org.declass.finding;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.declass.history.Resettling;

/** Has every request looked through once more where this program has newer checks than any before it on this database. */
@ApplicationScoped
class NewChecks {

    private final EntityManager entities;
    private final Findings findings;
    private final Resettling resettling;

    NewChecks(EntityManager entities, Findings findings, Resettling resettling) {
        this.entities = entities;
        this.findings = findings;
        this.resettling = resettling;
    }

    /** Before sample cases are made, which are looked at with every act on them. */
    @Transactional
    void look(@Observes @Priority(500) StartupEvent start) {
        if (isFirst()) {
            resettling.later(findings.allRequests(), "the first look of the checks");
        }
    }

    /** Of several nodes only one is; the others wait for it here. */
    private boolean isFirst() {
        return entities.createNativeQuery("update finding_edition set edition = :edition where edition < :edition")
                        .setParameter("edition", Check.EDITION)
                        .executeUpdate()
                == 1;
    }
}
