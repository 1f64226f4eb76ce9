package org.declass.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.declass.web.NotFound;

/** Every feed ever made. */
@ApplicationScoped
class Feeds implements PanacheRepository<Feed> {

    /** A calendar that asks every second must not turn every read into a write. */
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    /** The account's entity goes by its name here: nothing of it is needed but whether its door is open. */
    private static final String OWNER_MAY = "(select p.enabled from Person p where p.name = f.owner)";

    /** By prefix, whoever owns it. */
    Optional<Feed> withPrefix(String prefix) {
        return FeedKey.canBeAPrefix(prefix) ? find("prefix", prefix).firstResultOptional() : Optional.empty();
    }

    /** The feed that a key opens while its owner may sign in. */
    Optional<Feed> openTo(FeedKey key) {
        return find("from Feed f where f.prefix = ?1 and " + OWNER_MAY + " = true", key.prefix())
                .firstResultOptional()
                .filter(feed -> feed.opensTo(key));
    }

    /** @throws NotFound where there is none with that prefix */
    Feed get(String prefix) {
        return withPrefix(prefix).orElseThrow(() -> new NotFound("feed", prefix));
    }

    /** Those of one person, newest first. */
    List<FeedRow> of(String owner) {
        return rows("where f.owner = ?1 order by f.id desc", owner);
    }

    /** Everybody's, newest first. */
    List<FeedRow> all() {
        return rows("order by f.id desc");
    }

    private List<FeedRow> rows(String which, Object... parameters) {
        var query = getEntityManager().createQuery("select f, " + OWNER_MAY + " from Feed f " + which, Object[].class);
        for (var place = 0; place < parameters.length; place++) {
            query.setParameter(place + 1, parameters[place]);
        }
        return query.getResultStream()
                .map(row -> FeedRow.of((Feed) row[0], (Boolean) row[1]))
                .toList();
    }

    /** The origin of the first feed ever made; a new one where there is none yet. */
    String origin() {
        return find("from Feed order by id")
                .firstResultOptional()
                .map(Feed::origin)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    void noteUse(Feed feed, Instant now) {
        var longAgo = now.minus(USE_IS_NOTED_EVERY);
        if (feed.lastUsed() == null || feed.lastUsed().isBefore(longAgo)) {
            update(
                    "lastUsed = ?1 where prefix = ?2 and (lastUsed is null or lastUsed < ?3)",
                    now,
                    feed.prefix(),
                    longAgo);
        }
    }
}
