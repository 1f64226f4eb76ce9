package org.declass.history;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The queue of requests to be settled anew; a request can stand in it several times. */
@ApplicationScoped
class UnsettledRequests implements PanacheRepository<Unsettled> {

    /** How many are held in memory while many are added. */
    private static final int AT_ONCE = 1000;

    UnsettledRequests() {}

    /** Adds many, within a bounded part of the memory. */
    void add(Collection<String> requests, String why) {
        var added =
                requests.stream().map(request -> new Unsettled(request, why)).toList();
        for (var from = 0; from < added.size(); from += AT_ONCE) {
            var some = added.subList(from, Math.min(from + AT_ONCE, added.size()));
            persist(some);
            flush();
            some.forEach(getEntityManager()::detach);
        }
    }

    /** Those that have waited longest and whose time has come. */
    List<Unsettled> due(Instant now, int most) {
        return find("failures < ?1 and (notBefore is null or notBefore <= ?2) order by id", Unsettled.TRIES, now)
                .page(Page.ofSize(most))
                .list();
    }

    /** How many requests will be settled without anybody's doing. */
    long waiting() {
        return getEntityManager()
                .createQuery("select count(distinct request) from Unsettled where failures < :tries", Long.class)
                .setParameter("tries", Unsettled.TRIES)
                .getSingleResult();
    }

    /** Those that were tried too often. */
    List<Resettling.SetAside> setAside(int most) {
        return getEntityManager()
                .createQuery(
                        "select new org.declass.history.Resettling$SetAside(request, why, failures, cause) from Unsettled"
                                + " where failures >= :tries order by request, id",
                        Resettling.SetAside.class)
                .setParameter("tries", Unsettled.TRIES)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many requests were tried too often. */
    long countSetAside() {
        return getEntityManager()
                .createQuery("select count(distinct request) from Unsettled where failures >= :tries", Long.class)
                .setParameter("tries", Unsettled.TRIES)
                .getSingleResult();
    }

    /**
     * Takes a request out of the queue, together with whatever else waits for it: settling once is enough for all of it.
     *
     * @return false where another node has it in hand, or has settled it
     */
    boolean take(Unsettled waiting) {
        var free = getEntityManager()
                .createNativeQuery("select id from history_unsettled where id = :id for update skip locked")
                .setParameter("id", waiting.id())
                .getResultList();
        return !free.isEmpty() && delete("request", waiting.request()) > 0;
    }

    /** Has those tried again that were set aside. */
    int takeUpAgain() {
        return update("failures = 0, notBefore = null where failures >= ?1", Unsettled.TRIES);
    }
}
