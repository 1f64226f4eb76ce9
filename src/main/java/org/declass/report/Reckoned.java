package org.declass.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.declass.web.Position;

/** Remembers what was reckoned, until something is recorded or a new day begins. */
@ApplicationScoped
class Reckoned {

    private static final int REMEMBERED = 200;

    private final Position position;
    private final Clock clock;
    private final Cache<List<Object>, Object> answers =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Reckoned(Position position, Clock clock) {
        this.position = position;
        this.clock = clock;
    }

    /** The answer to a question, which says all that it depends on besides what is recorded and the day. */
    <T> T answer(Class<T> type, Object question, Supplier<T> anew) {
        var key = List.of(position.position(), LocalDate.ofInstant(clock.instant(), clock.getZone()), type, question);
        return type.cast(answers.get(key, missing -> anew.get()));
    }

    /** Begins anew. */
    void forget() {
        answers.invalidateAll();
    }
}
