package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.AsOf;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;
import org.declass.web.SortKey;

/** Lists of findings, today or as of a past day. */
@ApplicationScoped
public class FindingQueries {

    static final Keyset.Source<Finding> LIST = new Keyset.Source<>(
            Finding.class,
            "select f",
            "from Finding f",
            "f.id",
            Finding::id,
            List.of(
                    new SortKey<>("severity", "f.weight", Long.class, Finding::weight),
                    new SortKey<>("number", "f.id", Long.class, Finding::id),
                    new SortKey<>("foundOn", "f.foundOn", LocalDate.class, Finding::foundOn),
                    new SortKey<>("updatedAt", "f.updatedAt", Instant.class, Finding::updatedAt),
                    new SortKey<>(
                            "agency",
                            "f.matter.agency",
                            String.class,
                            found -> found.matter().agency())));

    private final Keyset keyset;
    private final Findings findings;
    private final FindingsThen then;
    private final Clock clock;

    FindingQueries(Keyset keyset, Findings findings, FindingsThen then, Clock clock) {
        this.then = then;
        this.keyset = keyset;
        this.findings = findings;
        this.clock = clock;
    }

    /** The findings that pass a filter, the loudest first where no order is asked for. */
    public Slice<FindingRow> matching(FindingFilter filter, PageQuery page) {
        var today = today();
        var asOf = AsOf.of(filter.asOf, clock);
        return asOf.isNow()
                ? keyset.page(LIST, filter.conditions(today), page).map(found -> FindingRow.of(found, today))
                : then.matching(filter, asOf, LIST, page);
    }

    /** Those of a request that hold today, dismissed ones included, the loudest first. */
    List<FindingRow> holding(String request) {
        var today = today();
        return findings.holding(request, today).stream()
                .map(found -> FindingRow.of(found, today))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
