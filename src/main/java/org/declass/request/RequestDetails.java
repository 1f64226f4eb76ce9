package org.declass.request;

import jakarta.enterprise.context.ApplicationScoped;

/** Single requests, read with all that belongs to them. */
@ApplicationScoped
class RequestDetails {

    private final ReviewRequests requests;
    private final Determinations determinations;

    RequestDetails(ReviewRequests requests, Determinations determinations) {
        this.requests = requests;
        this.determinations = determinations;
    }

    /** The request with a number, as it stands now. */
    RequestView get(String number) {
        return of(requests.get(number));
    }

    RequestView of(ReviewRequest request) {
        return RequestView.of(request, determinations.of(request));
    }

    /** The same after an act, whose transaction is over: what it left unread can only be read anew. */
    RequestView anew(ReviewRequest request) {
        return get(request.number());
    }
}
