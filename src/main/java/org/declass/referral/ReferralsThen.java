package org.declass.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.declass.agency.Agencies;
import org.declass.history.AsOf;
import org.declass.history.PastChanges;
import org.declass.history.SubjectKind;
import org.declass.history.Then;
import org.declass.request.RequestStatus;
import org.declass.web.Conditions;
import org.declass.web.Keyset;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Lists referrals as they stood at the end of a past day. */
@ApplicationScoped
class ReferralsThen {

    private static final String KEY = "concat('REF-', cast(f.id as String))";

    private final Keyset keyset;
    private final PastChanges changes;

    ReferralsThen(Keyset keyset, PastChanges changes) {
        this.keyset = keyset;
        this.changes = changes;
    }

    Slice<ReferralRow> matching(ReferralFilter filter, AsOf asOf, Keyset.Source<ReferralRow> source, PageQuery page) {
        asOf.requireSort(page);
        var slice = keyset.page(source, conditions(filter, asOf), page);
        var numbers = slice.items().stream().map(ReferralRow::number).toList();
        var moves = changes.of(SubjectKind.REFERRAL, "status", numbers, asOf);
        var advice = changes.of(SubjectKind.REFERRAL, "recommendation", numbers, asOf);
        var touched = changes.touched(SubjectKind.REFERRAL, numbers, asOf);
        var from = changes.before(
                SubjectKind.REQUEST,
                "agency",
                slice.items().stream().map(ReferralRow::request).distinct().toList(),
                asOf);
        return slice.map(
                row -> new ReferralThen(row, moves.get(row.number()), advice.getOrDefault(row.number(), List.of()))
                        .row(from.getOrDefault(row.request(), row.from()), touched.get(row.number())));
    }

    private static Conditions conditions(ReferralFilter filter, AsOf asOf) {
        asOf.refuse("updatedSince", filter.updatedSince);
        var then = new Then(asOf);
        var status = Then.ofEntities(then.last("REFERRAL", "status", KEY));
        var standing = Then.ofEntities(then.last("REQUEST", "status", "r.number"));
        var sentOn = Then.ofEntities(then.sentOn("r.number"));
        var conditions = asOf.bound(filter.ofFacts())
                .also("f.createdAt < :until")
                .also(status + " is not null")
                .among(Then.ofRequest("agency"), Agencies.codes(filter.from))
                .equalIgnoringCase(Then.ofRequest("editor"), filter.editor)
                .named(Then.ofRequest("kind"), filter.kind)
                .named(standing, filter.requestStatus)
                .named(standing, RequestStatus.in(filter.phase))
                .atLeast(sentOn, filter.requestSentFrom)
                .atMost(sentOn, filter.requestSentTo)
                .named(status, filter.status)
                .named(Then.ofEntities(then.last("REFERRAL", "recommendation", KEY)), filter.recommendation);
        if (filter.recommendation != null && !filter.recommendation.isEmpty()) {
            conditions.named(status, List.of(ReferralStatus.RETURNED));
        }
        if (filter.unmovedSince != null) {
            var moved = Then.ofEntities(then.lastDay("REFERRAL", "status", KEY));
            var firstSent = "(" + status + " = 'SENT' and f.facts.sentOn <= :unmoved and not exists (select 1 from"
                    + " HistoryChange b where b.subjectKind = REFERRAL and b.field = 'status' and b.subjectKey = " + KEY
                    + " and b.valueBefore is not null and b.recordedAt < :until and b.happenedOn <= :day))";
            conditions.with("unmoved", filter.unmovedSince).also("(" + moved + " <= :unmoved or " + firstSent + ")");
        }
        return filter.out == null
                ? conditions
                : conditions.named(status, filter.out ? ReferralStatus.OUT : ReferralStatus.BACK);
    }
}
