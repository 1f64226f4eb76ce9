package org.declass.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Notes which drafts the rows of batches became. */
@ApplicationScoped
class DraftBatches {

    private final EntityManager entities;

    DraftBatches(EntityManager entities) {
        this.entities = entities;
    }

    /** A row became the draft with that number. */
    void became(DraftBatchRow row, String request) {
        entities.createQuery("update DraftBatchRow r set r.request = :request where r.id = :row")
                .setParameter("request", request)
                .setParameter("row", row.id())
                .executeUpdate();
    }
}
