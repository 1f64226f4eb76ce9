package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** Keeps how far all requests have been looked through by the checks of this program, for all nodes. */
@ApplicationScoped
class SweepProgress {

    private final EntityManager entities;

    SweepProgress(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * How far it has come.
     *
     * @param edition the checks it was done with
     * @param doneTo the last request that was looked through
     * @param upTo the last request that was there when it began; later ones are looked at with every act on them
     */
    record Done(int edition, long doneTo, long upTo) {

        /** Up to where it is done with the checks of this program. */
        long byThese() {
            return edition == Check.EDITION ? doneTo : 0;
        }
    }

    /** A request that is to be looked through. */
    record Next(long id, String number) {}

    Optional<Done> done() {
        var rows = entities.createNativeQuery(
                        "select edition, done_to, up_to from finding_sweep where id = 1", Tuple.class)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(done((Tuple) rows.get(0)));
    }

    private static Done done(Tuple row) {
        return new Done(
                row.get(0, Number.class).intValue(),
                row.get(1, Number.class).longValue(),
                row.get(2, Number.class).longValue());
    }

    /** The requests after those that are done. */
    List<Next> after(Done done, int most) {
        return entities.createQuery(
                        "select new org.declass.finding.SweepProgress$Next(r.id, r.number) from ReviewRequest r"
                                + " where r.id > :done and r.id <= :upTo order by r.id",
                        Next.class)
                .setParameter("done", done.byThese())
                .setParameter("upTo", upTo(done))
                .setMaxResults(most)
                .getResultList();
    }

    private long upTo(Done done) {
        return done.edition() == Check.EDITION
                ? done.upTo()
                : entities.createQuery("select coalesce(max(r.id), 0) from ReviewRequest r", Long.class)
                        .getSingleResult();
    }

    /** Goes on; false where another node was quicker. */
    boolean advance(Done seen, long doneTo) {
        return entities.createNativeQuery("update finding_sweep set edition = :edition, done_to = :to, up_to = :upTo"
                                + " where id = 1 and edition = :seen and done_to = :from")
                        .setParameter("edition", Check.EDITION)
                        .setParameter("to", doneTo)
                        .setParameter("upTo", upTo(seen))
                        .setParameter("seen", seen.edition())
                        .setParameter("from", seen.doneTo())
                        .executeUpdate()
                == 1;
    }

    /** All requests are to be looked through once more. */
    void beginAnew() {
        entities.createNativeQuery("update finding_sweep set done_to = 0,"
                        + " up_to = (select coalesce(max(id), 0) from request) where id = 1")
                .executeUpdate();
    }
}
