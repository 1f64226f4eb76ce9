package org.declass.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.deadline.DeadlineDesk;
import org.declass.deadline.DeadlineFilter;
import org.declass.deadline.DeadlineQueries;
import org.declass.deadline.DeadlineRow;
import org.declass.web.Display;
import org.declass.web.PageQuery;
import org.declass.web.Slice;

/** Clocks, by their requests, what they are about and when they are due. */
@ApplicationScoped
class DeadlinesInBulk implements Things.Kind<DeadlineFilter> {

    private final DeadlineDesk desk;
    private final DeadlineQueries queries;

    DeadlinesInBulk(DeadlineDesk desk, DeadlineQueries queries) {
        this.desk = desk;
        this.queries = queries;
    }

    @Override
    public String list() {
        return "deadlines";
    }

    @Override
    public Class<DeadlineFilter> filter() {
        return DeadlineFilter.class;
    }

    @Override
    public Chosen get(String number) {
        var found = desk.get(number);
        var row = found.thing();
        var about = row.request() + ": " + row.purpose().label() + ", due " + Display.day(row.due());
        return new Chosen(row.number(), about, found.version(), null);
    }

    @Override
    public Slice<String> matching(DeadlineFilter filter, PageQuery page) {
        return queries.matching(filter, page).map(DeadlineRow::number);
    }
}
