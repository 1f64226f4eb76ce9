package org.declass.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declass.web.Characters;
import org.declass.web.NotFound;

/** All batches, with their rows. */
@ApplicationScoped
class DraftBatches implements PanacheRepository<DraftBatch> {

    private static final Pattern WRITTEN = Pattern.compile("(?i)DB-(\\d{1,12})");
    private static final int LONGEST_REASON = 4000;

    /** @throws NotFound where there is none with that number */
    DraftBatch get(String number) {
        var match = WRITTEN.matcher(number);
        if (!match.matches()) {
            throw new NotFound("batch of drafts", number);
        }
        return findByIdOptional(Long.valueOf(match.group(1)))
                .orElseThrow(() -> new NotFound("batch of drafts", number));
    }

    /** What somebody asked for under a key. */
    Optional<DraftBatch> find(String who, String key) {
        return find("who = ?1 and key = ?2", who, key).firstResultOptional();
    }

    /** Its rows, in their order. */
    List<DraftBatchRow> rows(DraftBatch batch) {
        return getEntityManager()
                .createQuery("from DraftBatchRow r where r.batch = :batch order by r.ordinal", DraftBatchRow.class)
                .setParameter("batch", batch)
                .getResultList();
    }

    void add(DraftBatchRow row) {
        getEntityManager().persist(row);
    }

    /** Takes a row in hand; false where somebody did before. Whoever comes second waits for the first. */
    boolean take(Long row) {
        return settle(row, Outcome.DRAFTED, null);
    }

    /** Notes why a row came to nothing; false where it is settled already. */
    boolean refuse(Long row, String reason) {
        return settle(row, Outcome.REFUSED, Characters.cut(reason, LONGEST_REASON));
    }

    private boolean settle(Long row, Outcome outcome, String reason) {
        return getEntityManager()
                        .createQuery("update DraftBatchRow r set r.outcome = :outcome, r.reason = :reason"
                                + " where r.id = :row and r.outcome is null")
                        .setParameter("outcome", outcome)
                        .setParameter("reason", reason)
                        .setParameter("row", row)
                        .executeUpdate()
                > 0;
    }

    /** Notes the draft that a row became. */
    void name(Long row, String request) {
        getEntityManager()
                .createQuery("update DraftBatchRow r set r.request = :request where r.id = :row")
                .setParameter("request", request)
                .setParameter("row", row)
                .executeUpdate();
    }
}
