package org.declass.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.finding.FindingDesk;
import org.declass.finding.FindingFilter;
import org.declass.finding.FindingQueries;
import org.declass.finding.FindingRow;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Findings, by their requests and what they say. */
@ApplicationScoped
class FindingsInBulk implements Things.Kind<FindingFilter> {

    private final FindingDesk desk;
    private final FindingQueries queries;

    FindingsInBulk(FindingDesk desk, FindingQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    @Override
    public String list() {
        return "findings";
    }

    @Override
    public Class<FindingFilter> filter() {
        return FindingFilter.class;
    }

    @Override
    public Chosen get(String number) {
        var found = desk.get(number);
        var row = found.thing();
        return new Chosen(row.number(), row.request() + ": " + row.sentence(), found.version(), null);
    }

    @Override
    public Slice<String> matching(FindingFilter filter, PageQuery page) {
        return queries.matching(filter, page).map(FindingRow::number);
    }
}
