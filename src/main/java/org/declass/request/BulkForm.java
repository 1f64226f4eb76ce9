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

    /**
     * One of the requests.
     *
     * @param trouble why nothing was recorded on it when the form was sent, or null
     */
    record Row(String number, long version, String title, String theirs, String trouble) {

        static Row of(ReviewRequest request) {
            return new Row(request.number(), request.version(), request.facts().title(), "", null);
        }

        public String key() {
            return number + "@" + version;
        }

        /** As it is offered again: with the version of now, so that sending it again is a decision. */
        Row again(long versionOfNow, String reason) {
            return new Row(number, versionOfNow, title, theirs, reason);
        }
    }

    /**
     * What became of one of them.
     *
     * @param trouble why nothing was recorded, or null
     */
    record Result(Row row, String trouble) {

        boolean isDone() {
            return trouble == null;
        }
    }

    /** A form on which nothing was typed yet. */
    static final BulkForm EMPTY = new BulkForm(null, null, null, null, null, null);

    /** Whether the person insists although something stands in the way. */
    public boolean isInsisting() {
        return "true".equals(confirmed);
    }

    /** The requests, as they were sent. */
    List<Row> rows() {
        return IntStream.range(0, request.size()).mapToObj(this::row).toList();
    }

    private Row row(int index) {
        var key = SEEN.matcher(request.get(index));
        if (!key.matches()) {
            throw new NotFound("request", Typed.orNull(request.get(index)));
        }
        return new Row(key.group(1), Long.parseLong(key.group(2)), at(title, index), at(theirs, index), null);
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
            act.apply(row, Seen.version(row.version()));
            return new Result(row, null);
        } catch (Invalid | Refused | IllegalAct | Stale | NotFound e) {
            return new Result(row, e.getMessage());
        }
    }
}
