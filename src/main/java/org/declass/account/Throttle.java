package org.declass.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Slows down whoever guesses passwords, for one name or from one address, known names or not; and the keys of feeds. */
@ApplicationScoped
public class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int TRIES_PER_NAME = 10;
    private static final int TRIES_PER_ADDRESS = 50;
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> names = remembered();
    private final Cache<String, Bucket> addresses = remembered();
    private final Cache<String, Bucket> links = remembered();
    private final TimeMeter time;

    Throttle(Clock clock) {
        this.time = new ByClock(clock);
    }

    /**
     * Counts a try before it is made, so that a hundred at once are a hundred.
     *
     * @throws TooManyTries where it is one too many
     */
    void count(String name, String address) {
        take(addresses.get(address, any -> bucket(TRIES_PER_ADDRESS)));
        take(ofName(name));
    }

    /** Forgives what a name has tried: it turned out to be its owner. */
    void forgive(String name, String address) {
        ofName(name).reset();
        addresses.get(address, any -> bucket(TRIES_PER_ADDRESS)).addTokens(1);
    }

    /**
     * Counts a try at a link that holds its own key, before it is made; apart from those at signing in, so that a
     * calendar which goes on asking for a revoked feed locks nobody out.
     *
     * @throws TooManyTries where it is one too many
     */
    public void countLink(String address) {
        take(links.get(address, any -> bucket(TRIES_PER_ADDRESS)));
    }

    /** Forgives a try at a link: it was good. */
    public void forgiveLink(String address) {
        links.get(address, any -> bucket(TRIES_PER_ADDRESS)).addTokens(1);
    }

    /** Forgets everything. */
    void forget() {
        names.invalidateAll();
        addresses.invalidateAll();
        links.invalidateAll();
    }

    private Bucket ofName(String name) {
        var key = PersonFacts.normal(name);
        return names.get(key.substring(0, Math.min(key.length(), 50)), any -> bucket(TRIES_PER_NAME));
    }

    private static void take(Bucket bucket) {
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw new TooManyTries(Duration.ofNanos(taken.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(int tries) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }

    private static Cache<String, Bucket> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(WINDOW)
                .build();
    }

    /** Bucket4j on the tracker's one clock. */
    private record ByClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
