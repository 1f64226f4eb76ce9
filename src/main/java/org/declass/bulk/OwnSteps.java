package org.declass.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.declass.history.Act;
import org.declass.history.Authorship;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.web.Position;

/**
 * Tells what a run did itself from what somebody else did: the day of one clock moves others of the same case, which the run
 * may come to later, and which nobody else has changed.
 */
@ApplicationScoped
@Transactional
class OwnSteps {

    /** The lists whose things follow from one another. */
    private static final Map<String, SubjectKind> FOLLOWING =
            Map.of("deadlines", SubjectKind.DEADLINE, "findings", SubjectKind.FINDING);

    private final Things things;
    private final Authorship authorship;
    private final Position position;

    OwnSteps(Things things, Authorship authorship, Position position) {
        this.things = things;
        this.authorship = authorship;
        this.position = position;
    }

    /**
     * How the things of a run are seen while it goes on: as they were chosen, and where only the run has moved them since, as
     * they stand now. To be asked before its first thing.
     */
    UnaryOperator<Chosen> of(Act act, String list, List<Chosen> chosen) {
        if (!FOLLOWING.containsKey(list) || chosen.size() < 2) {
            return thing -> thing;
        }
        var since = position.position();
        var untouched = chosen.stream()
                .filter(thing -> thing.version() != null)
                .filter(thing -> thing.version().equals(now(list, thing)))
                .map(Chosen::number)
                .collect(Collectors.toSet());
        return thing -> untouched.contains(thing.number()) ? seen(act, list, thing, since) : thing;
    }

    private Chosen seen(Act act, String list, Chosen thing, long since) {
        // Read before the history, so that whoever comes between is noticed.
        var now = now(list, thing);
        var subject = new Subject(FOLLOWING.get(list), thing.number());
        return now.equals(thing.version()) || !authorship.isAllOf(act, subject, since) ? thing : thing.seenAt(now);
    }

    private Long now(String list, Chosen thing) {
        return things.get(list, thing.number()).version();
    }
}
