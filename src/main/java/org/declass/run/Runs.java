package org.declass.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.declass.web.Characters;
import org.declass.web.Invalid;
import org.declass.web.NotFound;

/** All runs, with their rows. */
@ApplicationScoped
class Runs {

    private static final int LONGEST_REASON = 4000;

    private final EntityManager entities;

    Runs(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws NotFound where there is none with that number */
    <R extends Run> R get(Ledger<R, ?> ledger, String number) {
        return Optional.ofNullable(entities.find(ledger.run(), ledger.id(number)))
                .orElseThrow(() -> ledger.missing(number));
    }

    /**
     * What somebody asked for under a key, or a new run.
     *
     * @throws Invalid where something else was asked for under it
     */
    <R extends Run> R known(Ledger<R, ?> ledger, String who, RunKey key, Supplier<R> begin) {
        var before = entities.createQuery(
                        "from " + ledger.run().getSimpleName() + " where who = :who and key = :key", ledger.run())
                .setParameter("who", who)
                .setParameter("key", key.key())
                .getResultStream()
                .findFirst();
        if (before.isPresent() && !before.get().isFor(key)) {
            throw new Invalid("", "This was sent before with something else in it; begin anew.");
        }
        return before.orElseGet(begin);
    }

    <R extends Run> R keep(R run, List<? extends RunRow> rows) {
        entities.persist(run);
        entities.flush();
        rows.forEach(entities::persist);
        return run;
    }

    /** Its rows, in their order. */
    <R extends Run, W extends RunRow> List<W> rows(Ledger<R, W> ledger, R run) {
        return entities.createQuery(
                        "from " + ledger.row().getSimpleName() + " r where r.run = :run order by r.ordinal",
                        ledger.row())
                .setParameter("run", run)
                .getResultList();
    }

    /** Notes what became of a row; false where that is known already. Whoever comes second waits for the first. */
    boolean settle(Ledger<?, ?> ledger, RunRow row, Enum<?> outcome, String reason) {
        return entities.createQuery(
                                "update " + ledger.row().getSimpleName()
                                        + " r set r.outcome = :outcome, r.reason = :reason where r.id = :row and r.outcome is null")
                        .setParameter("outcome", outcome)
                        .setParameter("reason", reason == null ? null : Characters.cut(reason, LONGEST_REASON))
                        .setParameter("row", row.id())
                        .executeUpdate()
                > 0;
    }
}
