package org.declass.bulk;

import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.declass.web.References;
import org.declass.web.Refused;
import org.declass.web.Typed;
import org.declass.web.Viewer;

/** Reads what scripts send: which act, on which things as they stand now. */
@ApplicationScoped
class BulkBodies {

    private final Things things;
    private final Viewer viewer;

    BulkBodies(Things things, Viewer viewer) {
        this.things = things;
        this.viewer = viewer;
    }

    /** The act, where whoever asks may record it. */
    Order allowed(BulkBody body) {
        if (!body.act().mayBeDoneBy(viewer)) {
            throw new ForbiddenException();
        }
        return body.order();
    }

    /** The things as they stand now; with the version that the client names, where one is wanted. */
    @Transactional
    List<Chosen> chosen(BulkBody body, BiFunction<BulkBody.Thing, Chosen, Long> seen) {
        Set<String> numbers = new HashSet<>();
        return References.all("things", body.things(), thing -> {
            var now = things.get(body.act().list(), thing.number());
            if (!numbers.add(now.number())) {
                throw new Refused(now.number() + " stands here twice.");
            }
            return now.with(Typed.orNull(thing.theirs())).seenAt(seen.apply(thing, now));
        });
    }
}
