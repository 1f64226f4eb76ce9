package org.declass.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declass.web.Characters;
import org.declass.web.NotFound;

/** All runs, with their rows. */
@ApplicationScoped
class BulkRuns implements PanacheRepository<BulkRun> {

    private static final Pattern WRITTEN = Pattern.compile("(?i)B-(\\d{1,12})");
    private static final int LONGEST_REASON = 4000;

    /** @throws NotFound where there is none with that number */
    BulkRun get(String number) {
        var match = WRITTEN.matcher(number);
        if (!match.matches()) {
            throw new NotFound("record of one act on many", number);
        }
        return findByIdOptional(Long.valueOf(match.group(1)))
                .orElseThrow(() -> new NotFound("record of one act on many", number));
    }

    /** What somebody asked for under a key. */
    Optional<BulkRun> find(String who, String key) {
        return find("who = ?1 and key = ?2", who, key).firstResultOptional();
    }

    /** Its rows, in their order. */
    List<BulkRow> rows(BulkRun run) {
        return getEntityManager()
                .createQuery("from BulkRow r where r.run = :run order by r.ordinal", BulkRow.class)
                .setParameter("run", run)
                .getResultList();
    }

    void add(BulkRow row) {
        getEntityManager().persist(row);
    }

    /** Notes what became of a row; false where that is known already. Whoever comes second waits for the first. */
    boolean settle(Long row, Outcome outcome, String reason) {
        return getEntityManager()
                        .createQuery(
                                "update BulkRow r set r.outcome = :outcome, r.reason = :reason where r.id = :row and r.outcome is null")
                        .setParameter("outcome", outcome)
                        .setParameter("reason", reason == null ? null : Characters.cut(reason, LONGEST_REASON))
                        .setParameter("row", row)
                        .executeUpdate()
                > 0;
    }
}
