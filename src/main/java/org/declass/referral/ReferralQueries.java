package org.declass.referral;

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

/** Lists of referrals, read straight into records. */
@ApplicationScoped
public class ReferralQueries {

    /** Joined from outside, or H2 begins with the table of requests and sorts all there are. */
    static final Keyset.Source<ReferralRow> REFERRALS = new Keyset.Source<>(
                    ReferralRow.class,
                    "select new org.declass.referral.ReferralRow(f.id, r.number, r.facts.title, r.facts.agency, f.facts,"
                            + " f.status, f.since, f.learnedOn, f.acknowledgedOn, f.returnedOn, f.recommendation,"
                            + " (select count(*) from f.items i), f.updatedAt)",
                    "from Referral f left join f.request r",
                    "f.id",
                    ReferralRow::id,
                    List.of(
                            new SortKey<>("number", "f.id", Long.class, ReferralRow::id),
                            new SortKey<>("statusSince", "f.since", LocalDate.class, ReferralRow::statusSince),
                            new SortKey<>("agency", "f.facts.agency", String.class, ReferralRow::agency),
                            new SortKey<>("updatedAt", "f.updatedAt", Instant.class, ReferralRow::updatedAt)))
            .ledBy(List.of(
                    List.of("f.facts.agency", "f.status"),
                    List.of("f.facts.agency"),
                    List.of("f.status"),
                    List.of("f.facts.category")))
            .ledBy("statusSince", List.of(List.of("f.status")))
            .indexedAs("REFERRAL");

    private final Keyset keyset;
    private final ReferralsThen then;
    private final Clock clock;

    ReferralQueries(Keyset keyset, ReferralsThen then, Clock clock) {
        this.keyset = keyset;
        this.then = then;
        this.clock = clock;
    }

    /** The referrals that pass a filter. */
    public Slice<ReferralRow> matching(ReferralFilter filter, PageQuery page) {
        var asOf = AsOf.of(filter.asOf, filter.knownOn, clock);
        return asOf.isNow()
                ? keyset.page(filter.isNarrow() ? REFERRALS.narrow() : REFERRALS, filter.conditions(), page)
                : then.matching(filter, asOf, REFERRALS, page);
    }
}
