package org.declass.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Settles anew what follows from the acts of many requests, each in a transaction and by an entry of its own, so that
 * nobody waits for a change of the law to reach twenty thousand cases, and no case waits for another that cannot be
 * settled. What waits is kept in the database: a killed node loses nothing, and of two nodes only one settles a request.
 */
@ApplicationScoped
public class Resettling {

    /** Who signs for what follows without a person. */
    private static final String TRACKER = "tracker";

    /** Requests shown of those that were set aside. */
    private static final int SHOWN = 200;

    private final UnsettledRequests queue;
    private final Instance<Consequence> consequences;
    private final Acts acts;
    private final Clock clock;

    Resettling(UnsettledRequests queue, Instance<Consequence> consequences, Acts acts, Clock clock) {
        this.queue = queue;
        this.consequences = consequences;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * A request that could not be settled anew and is tried no more.
     *
     * @param request its number
     * @param why what changed, as the end of "Settled anew after ..."
     * @param failures how often it was tried
     * @param cause what went wrong the last time; the log has more
     */
    record SetAside(String request, String why, int failures, String cause) {}

    /**
     * Has requests settled anew soon after the running transaction commits; those that were set aside are tried again.
     *
     * @param why what changed, as the end of "Settled anew after ..."
     */
    public void later(Collection<String> requests, String why) {
        queue.add(requests, why);
    }

    /** How many requests wait. */
    public long waiting() {
        return queue.waiting();
    }

    /** How many requests could not be settled and are tried no more until somebody or a further change takes them up. */
    public long setAside() {
        return queue.countSetAside();
    }

    /** The first of those that are tried no more. */
    List<SetAside> listSetAside() {
        return queue.setAside(SHOWN);
    }

    /** Has those tried again that were set aside; how many. */
    @Transactional
    int takeUpAgain() {
        return queue.takeUpAgain();
    }

    /** Those whose turn it is, the longest waiting first. */
    @Transactional
    List<Unsettled> due(int most) {
        return queue.due(clock.instant(), most);
    }

    /**
     * Settles a request.
     *
     * @return false where another node has it in hand, or has settled it
     */
    @Transactional
    boolean settle(Unsettled waiting) {
        if (!queue.take(waiting)) {
            return false;
        }
        var act = acts.by(TRACKER, TRACKER).noting("Settled anew after " + waiting.why() + ".");
        List<Change> changes = new ArrayList<>();
        consequences.stream()
                .sorted(Comparator.comparingInt(Consequence::order))
                .forEach(consequence -> changes.addAll(consequence.anew(waiting.request(), act)));
        if (!changes.isEmpty()) {
            act.records(
                    Verb.SETTLED_ANEW,
                    new Subject(SubjectKind.REQUEST, waiting.request()),
                    Case.ofRequest(waiting.request()),
                    changes);
        }
        return true;
    }

    /**
     * Counts a failure.
     *
     * @return whether that was one too many, and the request is set aside
     */
    @Transactional
    boolean failed(Unsettled waiting, String cause) {
        var kept = queue.findByIdOptional(waiting.id());
        kept.ifPresent(one -> one.failed(cause, clock.instant()));
        return kept.filter(Unsettled::isSetAside).isPresent();
    }
}
