package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.declass.history.Acts;
import org.declass.history.AsOf;

/** Single requests, read with all that belongs to them. */
@ApplicationScoped
class RequestDetails {

    private final ReviewRequests requests;
    private final Determinations determinations;
    private final LatestReviews reviews;
    private final ItemsThen then;
    private final Clock clock;
    private final Acts acts;

    RequestDetails(
            ReviewRequests requests,
            Determinations determinations,
            LatestReviews reviews,
            ItemsThen then,
            Clock clock,
            Acts acts) {
        this.requests = requests;
        this.determinations = determinations;
        this.reviews = reviews;
        this.then = then;
        this.clock = clock;
        this.acts = acts;
    }

    /** The request with a number, as it stands now. */
    RequestView get(String number) {
        return of(requests.get(number));
    }

    /** The items of the request with a number, at the end of a day; null asks for now. */
    List<RequestView.ItemView> items(String number, LocalDate day) {
        var request = requests.get(number);
        var asOf = AsOf.of(day, clock);
        return asOf.isNow() ? of(request).items() : then.of(request, asOf);
    }

    RequestView of(ReviewRequest request) {
        return RequestView.of(request, determinations.of(request), tooEarly(request));
    }

    /** What of it the agency may decline today because it reviewed it lately; nothing once it is answered. */
    List<AskedAgain> tooEarly(ReviewRequest request) {
        if (!request.facts().kind().isMandatoryReview()) {
            return List.of();
        }
        return switch (request.status()) {
            case DRAFT, SENT, ACKNOWLEDGED, IN_REVIEW, REFERRED, AWAITING_US -> {
                var open = request.items().stream()
                        .filter(item -> !item.isDetermined())
                        .map(RequestItem::file)
                        .toList();
                yield reviews.tooEarly(
                        open, request.facts().agency(), request.dates().askedBy(), acts.today());
            }
            case DECIDED, UNDER_APPEAL, CLOSED -> List.of();
        };
    }

    /** The same after an act, whose transaction is over: what it left unread can only be read anew. */
    RequestView anew(ReviewRequest request) {
        return get(request.number());
    }
}
