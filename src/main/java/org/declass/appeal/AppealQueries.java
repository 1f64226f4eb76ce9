package org.declass.appeal;

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

/** Lists of appeals, read straight into records. */
@ApplicationScoped
public class AppealQueries {

    static final Keyset.Source<AppealRow> APPEALS = new Keyset.Source<>(
                    AppealRow.class,
                    "select new org.declass.appeal.AppealRow(a.id, r.number, r.facts.title, r.filedBy, r.facts.agency, a.facts, a.status,"
                            + " a.since, a.dates, a.closeReason, (select count(*) from a.items i),"
                            + " (select count(*) from a.items i where i.result is not null), a.updatedAt)",
                    "from Appeal a join a.request r",
                    "a.id",
                    AppealRow::id,
                    List.of(
                            new SortKey<>("number", "a.id", Long.class, AppealRow::id),
                            new SortKey<>(
                                    "filedOn",
                                    "coalesce(a.dates.filedOn, a.since)",
                                    LocalDate.class,
                                    AppealRow::filedOrKnown),
                            new SortKey<>("statusSince", "a.since", LocalDate.class, AppealRow::statusSince),
                            new SortKey<>("body", "a.facts.body", String.class, AppealRow::body),
                            new SortKey<>("updatedAt", "a.updatedAt", Instant.class, AppealRow::updatedAt)))
            .ledBy(List.of(
                    List.of("a.facts.level", "a.status"),
                    List.of("a.facts.body"),
                    List.of("a.status"),
                    List.of("a.facts.basis")))
            .indexedAs("APPEAL");

    private final Keyset keyset;
    private final AppealsThen then;
    private final Clock clock;

    AppealQueries(Keyset keyset, AppealsThen then, Clock clock) {
        this.keyset = keyset;
        this.then = then;
        this.clock = clock;
    }

    /** The appeals that pass a filter. */
    public Slice<AppealRow> matching(AppealFilter filter, PageQuery page) {
        var asOf = AsOf.of(filter.asOf, clock);
        return asOf.isNow()
                ? keyset.page(APPEALS, filter.conditions(), page)
                : then.matching(filter, asOf, APPEALS, page);
    }
}
