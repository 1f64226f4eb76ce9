package org.declass.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.declass.file.FileFilter;
import org.declass.file.FileQueries;
import org.declass.file.FileRow;
import org.declass.file.FileStatus;
import org.declass.web.FilterFields;
import org.declass.web.Invalid;
import org.declass.web.Listed;
import org.declass.web.PageQuery;
import org.declass.web.Query;
import org.declass.web.Register;

/** Finds the files nobody has asked for: all that pass a filter of the list of files. */
@ApplicationScoped
class Selection {

    /**
     * How many files are looked at together: where each makes a request of its own, the form has two fields for each, and
     * the server reads a thousand fields of a form at most.
     */
    static final int MOST = 400;

    /** How many of those that pass a filter a page shows together, so that one can read them. */
    static final int ON_A_PAGE = PageQuery.DEFAULT_LIMIT;

    private final FileQueries queries;
    private final FilterFields fields;
    private final Instance<Listed> lists;

    Selection(FileQueries queries, FilterFields fields, Instance<Listed> lists) {
        this.queries = queries;
        this.fields = fields;
        this.lists = lists;
    }

    /**
     * Files that are looked at together.
     *
     * @param numbers their numbers
     * @param total how many there are to choose from; null after the first page and where they are too many to count in
     *     passing
     * @param next the cursor of those after them, or null
     */
    record Selected(List<String> numbers, Long total, String next) {

        /** Files that somebody chose, as far as they can be looked at together. */
        static Selected of(List<String> chosen) {
            var numbers = chosen.stream().distinct().toList();
            return new Selected(numbers.stream().limit(MOST).toList(), (long) numbers.size(), null);
        }

        /** Whether there are more to choose from than are looked at together. */
        public boolean isPart() {
            return total == null || total > numbers.size();
        }
    }

    /**
     * The never requested files that pass a filter, oldest first.
     *
     * @param text the filter as it stands in the address of the list; what it says of the status or of requests holds
     * @param cursor where to go on; null for the first
     * @param most how many at most
     */
    Selected neverRequested(String text, String cursor, int most) {
        var register = files();
        var asked = Query.sent("matching", text == null ? "" : text, register);
        var filter = fields.filled(FileFilter.class, register, asked);
        if (filter.asOf != null) {
            throw new Invalid("matching", "Requests are for files as they stand now: take away the past day.");
        }
        if (filter.requested == null) {
            filter.requested = false;
        }
        if (filter.status == null || filter.status.isEmpty()) {
            filter.status = List.of(FileStatus.WITHDRAWN, FileStatus.WITHDRAWN_AGAIN);
        }
        var page = PageQuery.first(most).at(cursor, most);
        page.countInPassing();
        var slice = queries.matching(filter, page);
        return new Selected(slice.items().stream().map(FileRow::number).toList(), slice.total(), slice.next());
    }

    private Register<?> files() {
        return lists.stream()
                .<Register<?>>map(Listed::register)
                .filter(register -> register.name().equals("files"))
                .findFirst()
                .orElseThrow();
    }
}
