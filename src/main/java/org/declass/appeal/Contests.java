package org.declass.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declass.referral.Referrals;
import org.declass.request.CloseReason;
import org.declass.request.DeterminationFilter;
import org.declass.request.DeterminationRow;
import org.declass.request.RequestFilter;
import org.declass.request.RequestItem;
import org.declass.request.RequestQueries;
import org.declass.request.ReviewRequest;
import org.declass.request.Stage;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Gathers what decides whether something can be contested. */
@ApplicationScoped
class Contests {

    private final Appeals appeals;
    private final Referrals referrals;
    private final RequestQueries queries;
    private final Windows windows;

    Contests(Appeals appeals, Referrals referrals, RequestQueries queries, Windows windows) {
        this.appeals = appeals;
        this.referrals = referrals;
        this.queries = queries;
        this.windows = windows;
    }

    Contest of(ReviewRequest request, List<RequestItem> items, AppealFacts facts, LocalDate filedOn) {
        return new Contest(
                request,
                items,
                facts,
                filedOn,
                answers(request),
                items.stream().collect(Collectors.toMap(RequestItem::number, referrals::categories)),
                appeals.of(request),
                lawsuits(items),
                items.stream().flatMap(this::reviews).toList(),
                windows);
    }

    /** The answers that stand on the items of a request. */
    List<DeterminationRow> answers(ReviewRequest request) {
        var filter = new DeterminationFilter();
        filter.request = request.number();
        return standing(filter);
    }

    private Stream<DeterminationRow> reviews(RequestItem item) {
        var filter = new DeterminationFilter();
        filter.file = item.file().number();
        filter.stage = List.of(Stage.ISCAP, Stage.COURT);
        return standing(filter).stream();
    }

    private List<DeterminationRow> standing(DeterminationFilter filter) {
        filter.superseded = false;
        return all(page -> queries.matching(filter, page));
    }

    private List<String> lawsuits(List<RequestItem> items) {
        var open = appeals.openOver(items, AppealLevel.COURT).stream()
                .map(appeal -> appeal.number() + " of " + appeal.request().number() + " is before a court.");
        return Stream.concat(open, items.stream().flatMap(this::closedForLitigation))
                .distinct()
                .toList();
    }

    private Stream<String> closedForLitigation(RequestItem item) {
        var filter = new RequestFilter();
        filter.file = item.file().number();
        filter.closeReason = List.of(CloseReason.LITIGATION);
        return all(page -> queries.matching(filter, page)).stream()
                .map(request -> request.number() + " for " + filter.file + " was closed because of litigation.");
    }

    private static <T> List<T> all(Function<PageQuery, Slice<T>> query) {
        List<T> rows = new ArrayList<>();
        var page = PageQuery.first(PageQuery.MAX_LIMIT);
        for (var slice = query.apply(page); ; slice = query.apply(page)) {
            rows.addAll(slice.items());
            if (slice.next() == null) {
                return rows;
            }
            page = page.at(slice.next(), PageQuery.MAX_LIMIT);
        }
    }
}
