package org.declass.history;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Settles anew what follows from the acts of many requests, a few at a time and each by an entry of its own, so that
 * nobody waits for a change of the law to reach twenty thousand cases. What waits is kept in the database: a killed
 * node loses nothing, and of two nodes only one settles a request.
 */
@ApplicationScoped
public class Resettling implements PanacheRepository<Unsettled> {

    /** Who signs for what follows without a person. */
    private static final String TRACKER = "tracker";

    private final Instance<Consequence> consequences;
    private final Acts acts;

    Resettling(Instance<Consequence> consequences, Acts acts) {
        this.consequences = consequences;
        this.acts = acts;
    }

    /**
     * Has requests settled anew soon after the running transaction commits.
     *
     * @param why what changed, as the end of "Settled anew after ..."
     */
    public void later(Collection<String> requests, String why) {
        persist(requests.stream().map(request -> new Unsettled(request, why)));
    }

    /** How many requests wait. */
    public long waiting() {
        return getEntityManager()
                .createQuery("select count(distinct request) from Unsettled", Long.class)
                .getSingleResult();
    }

    /**
     * Settles those that wait longest.
     *
     * @return whether any waited
     */
    @Transactional
    boolean settleSome(int most) {
        var next = find("order by id").page(Page.ofSize(most)).list();
        next.stream().filter(this::taken).forEach(this::settle);
        return !next.isEmpty();
    }

    /** Waits for another node that settles it, and then leaves it alone. */
    private boolean taken(Unsettled unsettled) {
        getEntityManager().detach(unsettled);
        return delete("id", unsettled.id()) == 1;
    }

    private void settle(Unsettled unsettled) {
        var act = acts.by(TRACKER, TRACKER).noting("Settled anew after " + unsettled.why() + ".");
        List<Change> changes = new ArrayList<>();
        consequences.forEach(consequence -> changes.addAll(consequence.anew(unsettled.request(), act)));
        if (!changes.isEmpty()) {
            act.records(
                    Verb.SETTLED_ANEW,
                    new Subject(SubjectKind.REQUEST, unsettled.request()),
                    Case.ofRequest(unsettled.request()),
                    changes);
        }
    }
}
