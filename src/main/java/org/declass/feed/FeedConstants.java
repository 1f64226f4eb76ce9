package org.declass.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.declass.history.Constants;
import org.declass.history.SubjectKind;

/** How timelines write the constants of feeds. */
@ApplicationScoped
class FeedConstants implements Constants {

    @Override
    public Map<Fact, Class<? extends Enum<?>>> byFact() {
        return Map.of(new Fact(SubjectKind.FEED, "kind"), FeedKind.class);
    }
}
