package org.declass.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.request.RequestFilter;
import org.declass.request.RequestQueries;
import org.declass.request.RequestRow;
import org.declass.request.ReviewRequests;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Requests, by their titles. */
@ApplicationScoped
class RequestsInBulk implements Things.Kind<RequestFilter> {

    private final ReviewRequests requests;
    private final RequestQueries queries;

    RequestsInBulk(ReviewRequests requests, RequestQueries queries) {
        this.requests = requests;
        this.queries = queries;
    }

    @Override
    public String list() {
        return "requests";
    }

    @Override
    public Class<RequestFilter> filter() {
        return RequestFilter.class;
    }

    @Override
    public Chosen get(String number) {
        var request = requests.get(number);
        return new Chosen(request.number(), request.facts().title(), request.version(), null);
    }

    @Override
    public Slice<String> matching(RequestFilter filter, PageQuery page) {
        return queries.matching(filter, page).map(RequestRow::number);
    }
}
