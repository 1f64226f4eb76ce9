package org.declass.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.declass.history.Act;
import org.declass.web.NotFound;

/** Makes feeds, takes them back, and knows which of them a key opens. */
@ApplicationScoped
@Transactional
class FeedDesk {

    private final Feeds feeds;
    private final Clock clock;

    FeedDesk(Feeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** Makes a feed for whoever asks; the answer is the only time its key is known. */
    FeedKey make(NewFeed wanted, Act act) {
        var key = FeedKey.random();
        feeds.persist(Feed.made(wanted, key, feeds.origin(), act));
        return key;
    }

    /** Takes back one of the actor's own feeds. */
    void revokeOwn(String prefix, Act act) {
        feeds.withPrefix(prefix)
                .filter(feed -> feed.owner().equals(act.who()))
                .orElseThrow(() -> new NotFound("feed", prefix))
                .revoke(act);
    }

    /** Takes back anybody's feed. */
    void revoke(String prefix, Act act) {
        feeds.get(prefix).revoke(act);
    }

    /** The feed of a kind that a key opens, and notes that it was asked for. */
    Optional<Feed> opened(String key, FeedKind kind) {
        var open = FeedKey.parse(key).flatMap(feeds::openTo).filter(feed -> feed.kind() == kind);
        open.ifPresent(feed -> feeds.noteUse(feed, clock.instant()));
        return open;
    }

    List<FeedRow> of(String owner) {
        return feeds.of(owner);
    }

    List<FeedRow> all() {
        return feeds.all();
    }
}
