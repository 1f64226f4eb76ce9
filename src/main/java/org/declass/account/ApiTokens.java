package org.declass.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declass.web.NotFound;

/** Every token ever issued. */
@ApplicationScoped
class ApiTokens implements PanacheRepository<ApiToken> {

    /** Busy scripts must not turn every read into a write. */
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    /** By prefix, its owner read along with it. */
    Optional<ApiToken> withPrefix(String prefix) {
        return TokenString.canBeAPrefix(prefix)
                ? find("from ApiToken t join fetch t.owner where t.prefix = ?1", prefix)
                        .firstResultOptional()
                : Optional.empty();
    }

    /** @throws NotFound where there is none with that prefix */
    ApiToken get(String prefix) {
        return withPrefix(prefix).orElseThrow(() -> new NotFound("token", prefix));
    }

    /** Newest first. */
    List<ApiToken> of(String owner) {
        return list("from ApiToken t join fetch t.owner where t.owner.name = ?1 order by t.id desc", owner);
    }

    /** Newest first. */
    List<ApiToken> all() {
        return list("from ApiToken t join fetch t.owner order by t.id desc");
    }

    void noteUse(ApiToken token, Instant now) {
        var longAgo = now.minus(USE_IS_NOTED_EVERY);
        if (token.lastUsed() == null || token.lastUsed().isBefore(longAgo)) {
            update(
                    "lastUsed = ?1 where prefix = ?2 and (lastUsed is null or lastUsed < ?3)",
                    now,
                    token.prefix(),
                    longAgo);
        }
    }
}
