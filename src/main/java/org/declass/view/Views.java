package org.declass.view;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declass.web.NotFound;

/** All views, deleted ones included. */
@ApplicationScoped
class Views implements PanacheRepository<SavedView> {

    private static final Pattern WRITTEN = Pattern.compile("(?i)V-(\\d{1,12})");
    private static final String OFFERED = "deletedAt is null and (owner = ?1 or reach = org.declass.view.Reach.SHARED)";

    /** The view with a number, where somebody is offered it. */
    Optional<SavedView> find(String number, String who) {
        var match = WRITTEN.matcher(number);
        return match.matches()
                ? findByIdOptional(Long.valueOf(match.group(1))).filter(view -> view.isOfferedTo(who))
                : Optional.empty();
    }

    /** @throws NotFound where there is none, or somebody else keeps it */
    SavedView get(String number, String who) {
        return find(number, who).orElseThrow(() -> new NotFound("view", number));
    }

    /** @throws NotFound where somebody has deleted no such view of their own */
    SavedView deleted(String number, String who) {
        var match = WRITTEN.matcher(number);
        return Optional.of(match)
                .filter(Matcher::matches)
                .flatMap(written -> findByIdOptional(Long.valueOf(written.group(1))))
                .filter(view -> view.isDeletedBy(who))
                .orElseThrow(() -> new NotFound("view", number));
    }

    /** Those of a list that somebody is offered, by name. */
    List<SavedView> offered(String list, String who) {
        return list("from SavedView where " + OFFERED + " and list = ?2 order by lower(name), id", who, list);
    }

    /** All that somebody is offered, by list and name. */
    List<SavedView> offered(String who) {
        return list("from SavedView where " + OFFERED + " order by list, lower(name), id", who);
    }

    /** All that were there at an instant, whoever kept them. */
    List<SavedView> undeletedAt(Instant until) {
        return list("createdAt < ?1 and (deletedAt is null or deletedAt >= ?1)", until);
    }

    /** Whether somebody has another view of that name of the same list. */
    boolean isTaken(ViewFacts facts, String owner, Long id) {
        return count(
                        "deletedAt is null and owner = ?1 and list = ?2 and lower(name) = lower(?3) and id <> ?4",
                        owner,
                        facts.list(),
                        facts.name(),
                        id == null ? 0L : id)
                > 0;
    }

    /** The view somebody wants to see where a list is opened. */
    Optional<SavedView> usual(String list, String who) {
        var ids = getEntityManager()
                .createNativeQuery("select view_id from view_usual where person = :who and list_name = :list")
                .setParameter("who", who)
                .setParameter("list", list)
                .getResultList();
        return ids.isEmpty()
                ? Optional.empty()
                : findByIdOptional(((Number) ids.get(0)).longValue()).filter(view -> view.isOfferedTo(who));
    }

    /** From now on somebody sees this view where the list is opened; none where it is null. */
    void beUsual(String list, String who, Long id) {
        getEntityManager()
                .createNativeQuery("delete from view_usual where person = :who and list_name = :list")
                .setParameter("who", who)
                .setParameter("list", list)
                .executeUpdate();
        if (id != null) {
            getEntityManager()
                    .createNativeQuery("insert into view_usual (person, list_name, view_id) values (:who, :list, :id)")
                    .setParameter("who", who)
                    .setParameter("list", list)
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    /** Nobody sees a view any more where its list is opened. */
    void beNobodysUsual(SavedView view) {
        getEntityManager()
                .createNativeQuery("delete from view_usual where view_id = :id")
                .setParameter("id", view.id())
                .executeUpdate();
    }
}
