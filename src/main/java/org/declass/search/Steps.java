package org.declass.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The steps by which an index comes to the position of the tracker: it is begun, built kind by kind, then follows the
 * history. Each is small, and done once more where the index does not remember it. One thread at a time takes them.
 */
@ApplicationScoped
class Steps {

    private static final Logger LOG = Logger.getLogger(Steps.class);
    private static final int ENTRIES_AT_ONCE = 1000;
    private static final int BUILT_AT_ONCE = 1000;
    private static final int KEPT_EVERY = 100;

    private final SearchIndex index;
    private final Trail trail;
    private final List<Things> kinds;
    private int built;
    private boolean isVerified;

    Steps(SearchIndex index, Trail trail, @All List<Things> kinds) {
        this.index = index;
        this.trail = trail;
        this.kinds = kinds.stream().sorted(Comparator.comparing(Things::kind)).toList();
    }

    /** Does what comes next; false where nothing is left to be done. */
    boolean step() throws IOException {
        index.open();
        var mark = index.mark().orElse(null);
        if (mark == null || !isOfThisDatabase(mark)) {
            begin();
            return true;
        }
        if (!mark.isWhole()) {
            build(mark);
            return true;
        }
        if (mark.position() == trail.end()) {
            return false;
        }
        follow(mark);
        return true;
    }

    /** A database that was put back from a backup has another history from somewhere on. */
    private boolean isOfThisDatabase(Mark mark) {
        if (!isVerified) {
            isVerified = trail.recordedAt(mark.position()).equals(mark.recordedAt());
        }
        return isVerified && mark.position() <= trail.end();
    }

    private void begin() throws IOException {
        var end = trail.end();
        LOG.logf(level(end), "The search index is built anew, up to position %d", end);
        index.begin(Mark.begun(end, trail.recordedAt(end)));
        isVerified = true;
    }

    private void build(Mark mark) throws IOException {
        var things = kinds.get(mark.building().kind().ordinal())
                .after(mark.building().doneTo(), BUILT_AT_ONCE);
        var last = things.size() < BUILT_AT_ONCE;
        var reached =
                last ? mark.done() : mark.upTo(things.get(things.size() - 1).id());
        index.add(things, reached);
        if (reached.isWhole() || ++built % KEPT_EVERY == 0) {
            index.commit();
        }
        if (reached.isWhole()) {
            LOG.logf(level(reached.position()), "The search index is whole, at position %d", reached.position());
        }
    }

    /** What takes a moment is not worth a line. */
    private static Logger.Level level(long position) {
        return position <= Follower.WHILE_ONE_WAITS ? Logger.Level.DEBUG : Logger.Level.INFO;
    }

    private void follow(Mark mark) throws IOException {
        var touched = trail.after(mark.position(), ENTRIES_AT_ONCE);
        for (var kind : kinds) {
            var numbers = kind.touched(touched);
            var things = kind.of(numbers);
            for (var thing : things) {
                index.put(thing);
            }
            var there = things.stream().map(Thing::number).collect(Collectors.toSet());
            for (var number : numbers) {
                if (kind.kind() != Kind.NOTE && !there.contains(number)) {
                    index.drop(kind.kind(), number);
                }
            }
        }
        index.reach(new Mark(touched.upTo(), trail.recordedAt(touched.upTo()), null));
    }

    /** Has the next step look whether the index belongs to this database. */
    void doubt() {
        isVerified = false;
    }
}
