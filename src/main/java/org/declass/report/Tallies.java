package org.declass.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.history.AsOf;
import org.declass.web.Position;

/** Counts, and remembers what it counted: of now until something is recorded, of the past for good. */
@ApplicationScoped
public class Tallies {

    private static final int REMEMBERED = 500;

    private final TallyQueries queries;
    private final Position position;
    private final Cache<List<Object>, Tally> counted =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Tallies(TallyQueries queries, Position position) {
        this.queries = queries;
        this.position = position;
    }

    /** Everything, at a moment. */
    public Tally at(AsOf asOf) {
        return count(new StatusFilter(), asOf);
    }

    /** What passes a filter, at a moment. */
    Tally count(StatusFilter filter, AsOf asOf) {
        var at = asOf.isSettled() ? -1 : position.position();
        var question = List.<Object>of(at, asOf.reach(), asOf.day(), asOf.knownOn(), filter.at(""));
        return counted.get(
                question,
                anew -> queries.count(filter, asOf, asOf.isNow() ? at : queries.lastPositionBefore(asOf.until())));
    }

    /** Begins anew. */
    void forget() {
        counted.invalidateAll();
    }
}
