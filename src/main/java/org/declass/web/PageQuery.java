package org.declass.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list, in what order, in what shape. */
public class PageQuery {

    /** Rows on a page when nothing is said. */
    public static final int DEFAULT_LIMIT = 50;

    /** Rows that a page counts without being asked: to count a million takes far longer than to show fifty of them. */
    static final int COUNTED_UNASKED = 2000;

    /** Rows on a page at most. */
    public static final int MAX_LIMIT = 1000;

    @RestQuery
    @Min(1)
    @Max(MAX_LIMIT)
    @Parameter(
            description =
                    "Rows on a page, 1 to 1000; 50 when absent. A CSV, NDJSON or XLSX answer without it holds all rows.")
    public Integer limit;

    @RestQuery
    @Size(max = 1000)
    @Parameter(description = "Where the page begins: the `next` of the page before.")
    public String cursor;

    @RestQuery
    @Parameter(description = "true adds the total number of rows.")
    public Boolean count;

    @RestQuery
    @Size(max = 40)
    @Parameter(description = "The order, by one of the sortable columns; a leading - turns it round.")
    public String sort;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only these fields, in this order, separated by commas or given one by one.")
    public List<@Size(max = 1000) String> fields;

    @RestQuery
    @Parameter(
            description =
                    "true: a JSON answer holds all rows, not a page of them, as CSV does; not together with `limit` or `cursor`.")
    public Boolean all;

    @RestQuery
    @Parameter(description = "json, csv, ndjson or xlsx; stands in for the Accept header where that cannot be set.")
    public Format format;

    private boolean countedInPassing;
    private int countedUpTo = COUNTED_UNASKED;

    /** The first page of a given size, in the default order. */
    public static PageQuery first(int limit) {
        var page = new PageQuery();
        page.limit = limit;
        return page;
    }

    /** The same page in another order. */
    public PageQuery by(String order) {
        sort = order;
        return this;
    }

    /** The same list at another place. */
    public PageQuery at(String newCursor, int newLimit) {
        var page = first(newLimit);
        page.cursor = newCursor;
        page.sort = sort;
        return page;
    }

    /** Rows on the page. */
    public int limit() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** The fields that were asked for; none where nothing was said. */
    public List<String> chosenFields() {
        return fields == null
                ? List.of()
                : fields.stream()
                        .flatMap(some -> Arrays.stream(some.split(",")))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }

    /**
     * Whether all rows are wanted where a page would be given.
     *
     * @throws BadQuery where a page is wanted, too
     */
    boolean isWhole() {
        var whole = Boolean.TRUE.equals(all);
        if (whole && (limit != null || cursor != null)) {
            throw new BadQuery("all", "Cannot be meant together with limit or cursor.");
        }
        return whole;
    }

    /** Whether the total was asked for. */
    public boolean counted() {
        return Boolean.TRUE.equals(count);
    }

    /** Has the first page say how many rows there are, where they are not too many to count in passing. */
    public void countInPassing() {
        countedInPassing = cursor == null && !counted();
    }

    /**
     * Has it be the page of a list as people see it: counted in passing, and in the list's usual order where nobody asks
     * for another one, or where it shows a past day.
     */
    public void seenIn(Register<?> list, LocalDate asOf) {
        sort = sort == null || sort.isBlank() || asOf != null ? list.usualOrder() : sort;
        countInPassing();
    }

    boolean isCountedInPassing() {
        return countedInPassing;
    }

    /** Has it count no rows but those it shows, where to count a few would be to read them all. */
    void countOnlyShown() {
        countedUpTo = limit();
    }

    /** How many rows it counts where there are more. */
    int countedUpTo() {
        return countedUpTo;
    }
}
