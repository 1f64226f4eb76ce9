package org.declass.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.declass.web.NotFound;

/** All imports. */
@ApplicationScoped
class Batches implements PanacheRepository<Batch> {

    private static final Pattern NUMBER = Pattern.compile("(?i)I-(\\d{1,12})");

    /**
     * The import with a number.
     *
     * @throws NotFound where there is none
     */
    Batch get(String number) {
        var match = NUMBER.matcher(number);
        return (match.matches() ? findByIdOptional(Long.valueOf(match.group(1))) : Optional.<Batch>empty())
                .orElseThrow(() -> new NotFound("import", number));
    }

    /** The oldest that waits for a node to work on it. */
    Optional<Batch> waiting(Instant now) {
        return find(
                        "status in ?1 and (leaseUntil is null or leaseUntil < ?2) order by id",
                        List.of(BatchStatus.MAPPED, BatchStatus.APPLYING, BatchStatus.UNDOING),
                        now)
                .firstResultOptional();
    }

    /** Earlier imports of the very same file that stand. */
    List<Batch> appliedWith(String sha256) {
        return list("source.sha256 = ?1 and status = ?2 order by id", sha256, BatchStatus.APPLIED);
    }
}
