package org.declass.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.agency.ExemptionFamily;
import org.declass.agency.Exemptions;
import org.declass.appeal.IscapAppeals;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.Rules;
import org.declass.request.AskedAgain;
import org.declass.request.DeterminationFilter;
import org.declass.request.DeterminationRow;
import org.declass.request.LatestReviews;
import org.declass.request.RequestItem;
import org.declass.request.RequestQueries;
import org.declass.request.RequestStatus;
import org.declass.request.ReviewRequest;
import org.declass.web.PageQuery;

/** Gathers what checks look at. */
@ApplicationScoped
class Dossiers {

    private final RequestQueries queries;
    private final Exemptions exemptions;
    private final DeadlineQueries deadlines;
    private final Rules rules;
    private final IscapAppeals appeals;
    private final LatestReviews reviews;
    private final OtherRequests others;

    Dossiers(
            RequestQueries queries,
            Exemptions exemptions,
            DeadlineQueries deadlines,
            Rules rules,
            IscapAppeals appeals,
            LatestReviews reviews,
            OtherRequests others) {
        this.queries = queries;
        this.exemptions = exemptions;
        this.deadlines = deadlines;
        this.rules = rules;
        this.appeals = appeals;
        this.reviews = reviews;
        this.others = others;
    }

    /** The dossier of a request that is not closed. */
    Dossier of(ReviewRequest request) {
        var answers = answers(request);
        var elsewhere = others.under(request);
        var iscap =
                request.status() == RequestStatus.UNDER_APPEAL ? appeals.pendingOn(request) : Map.<Integer, String>of();
        var parts = request.items().stream()
                .map(item -> new Part(
                        item.ordinal(),
                        item.file().number(),
                        item.file().facts().document(),
                        item.file().facts().location(),
                        answers.get(item.number()),
                        iscap.get(item.ordinal()),
                        elsewhere.getOrDefault(item.file().number(), List.of())))
                .toList();
        return new Dossier(
                request.number(),
                request.facts().kind(),
                request.status(),
                parts,
                families(answers.values()),
                answers.isEmpty() ? List.of() : deadlines.of(request.number()),
                rules.book().citations(),
                again(request));
    }

    /** The latest answer that stands on each item, by the item's number. */
    private Map<String, DeterminationRow> answers(ReviewRequest request) {
        if (request.items().stream().allMatch(item -> item.outcome() == null)) {
            return Map.of();
        }
        var filter = new DeterminationFilter();
        filter.request = request.number();
        filter.superseded = false;
        List<DeterminationRow> rows = new ArrayList<>();
        var page = PageQuery.first(PageQuery.MAX_LIMIT);
        for (var slice = queries.matching(filter, page); ; slice = queries.matching(filter, page)) {
            rows.addAll(slice.items());
            if (slice.next() == null) {
                break;
            }
            page = page.at(slice.next(), PageQuery.MAX_LIMIT);
        }
        return rows.stream()
                .sorted(Comparator.comparing(DeterminationRow::letterDate).thenComparing(DeterminationRow::id))
                .collect(Collectors.toMap(DeterminationRow::item, row -> row, (earlier, later) -> later));
    }

    private Map<String, ExemptionFamily> families(Iterable<DeterminationRow> answers) {
        Map<String, ExemptionFamily> families = new HashMap<>();
        for (var answer : answers) {
            answer.exemptions()
                    .forEach(code -> exemptions.find(code).ifPresent(known -> families.put(code, known.family())));
        }
        return families;
    }

    private List<AskedAgain> again(ReviewRequest request) {
        var open = request.items().stream()
                .filter(item -> item.outcome() == null)
                .map(RequestItem::file)
                .toList();
        var mayDecline = request.facts().kind().isMandatoryReview() && !isAnswered(request.status());
        return mayDecline
                ? reviews.of(open, request.dates().askedBy()).stream()
                        .filter(again -> again.agency().equals(request.facts().agency()))
                        .toList()
                : List.of();
    }

    private static boolean isAnswered(RequestStatus status) {
        return switch (status) {
            case DRAFT, SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, AWAITING_US -> false;
            case DECIDED, UNDER_APPEAL, CLOSED -> true;
        };
    }
}
