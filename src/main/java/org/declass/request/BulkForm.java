package org.declass.request;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.declass.web.IllegalAct;
import org.declass.web.Invalid;
import org.declass.web.NotFound;
import org.declass.web.Refused;
import org.declass.web.Seen;
import org.declass.web.Stale;
import org.declass.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What is typed for several requests at once: the lists hold one element for each request.
 *
 * @param request the numbers, each with the version the person saw: {@code R-2026-0007@3}
 * @param title what each asks for, to be shown again
 * @param theirs the number the agency gave to each
 */
record BulkForm(
        @RestForm List<String> request,
        @RestForm List<String> title,
        @RestForm List<String> theirs,
        @RestForm String receivedOn,
        @RestForm String reason,
        @RestForm String confirmed) {

    private static final Pattern SEEN = Pattern.compile("([\\w-]{1,20})@(\\d{1,12})");

    BulkForm {
        request = request == null ? List.of() : List.copyOf(request);
        title = title == null ? List.of() : List.copyOf(title);
        theirs = theirs == null ? List.of() : List.copyOf(theirs);
    }

    /** One of the requests. */
    record Row(String number, long version, String title, String theirs) {

        static Row of(ReviewRequest request) {
            return new Row(request.number(), request.version(), request.facts().title(), "");
        }

        public String key() {
            return number + "@" + version;
        }
    }

    /**
     * What became of one of them.
     *
     * @param status where it stands now, or null where nothing was recorded
     * @param trouble why nothing was recorded, or null
     */
    record Result(Row row, RequestStatus status, String trouble) {

        public boolean isDone() {
            return trouble == null;
        }
    }

    static BulkForm begun(List<Row> rows) {
        return new BulkForm(
                rows.stream().map(Row::key).toList(),
                rows.stream().map(Row::title).toList(),
                rows.stream().map(Row::theirs).toList(),
                null,
                null,
                null);
    }

    /** Whether the person insists although something stands in the way. */
    public boolean isInsisting() {
        return "true".equals(confirmed);
    }

    public List<Row> rows() {
        return IntStream.range(0, request.size()).mapToObj(this::row).toList();
    }

    private Row row(int index) {
        var key = SEEN.matcher(request.get(index));
        if (!key.matches()) {
            throw new NotFound("request", Typed.orNull(request.get(index)));
        }
        return new Row(key.group(1), Long.parseLong(key.group(2)), at(title, index), at(theirs, index));
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }

    /** Does it for each, and tells what became of each. */
    List<Result> each(BiFunction<Row, Seen, ReviewRequest> act) {
        return rows().stream().map(row -> result(row, act)).toList();
    }

    private static Result result(Row row, BiFunction<Row, Seen, ReviewRequest> act) {
        try {
            return new Result(row, act.apply(row, Seen.version(row.version())).status(), null);
        } catch (Invalid | Refused | IllegalAct | Stale | NotFound e) {
            return new Result(row, null, e.getMessage());
        }
    }
}
