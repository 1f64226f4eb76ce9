package org.declass.bulk;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * What became of one act on many things.
 *
 * @param number its number
 * @param act the act
 * @param who who recorded it
 * @param startedAt when
 * @param done on how many it is recorded
 * @param refused on how many something stood in the way
 * @param changed how many somebody had changed meanwhile
 * @param left on how many it was not tried yet
 * @param underWay whether it is being tried on them now; else the tracker was stopped
 * @param rows each of them
 */
record Result(
        String number,
        BulkAct act,
        String who,
        Instant startedAt,
        long done,
        long refused,
        long changed,
        long left,
        boolean underWay,
        List<Row> rows) {

    /**
     * What became of one.
     *
     * @param outcome what became of it; null where it was not tried yet
     * @param reason why nothing was recorded, or null
     */
    record Row(String number, String title, Outcome outcome, String reason) {}

    static Result of(BulkRun run, List<BulkRow> all, boolean underWay) {
        var rows = all.stream()
                .map(row -> new Row(row.chosen().number(), row.chosen().title(), row.outcome(), row.reason()))
                .toList();
        return new Result(
                run.number(),
                run.act(),
                run.who(),
                run.startedAt(),
                count(rows, Outcome.DONE),
                count(rows, Outcome.REFUSED),
                count(rows, Outcome.CHANGED),
                count(rows, null),
                underWay && count(rows, null) > 0,
                rows);
    }

    private static long count(List<Row> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** The address of the form for those on which nothing was recorded; empty where there are none. */
    public String again() {
        return left > 0 ? "" : form(act, row -> row.outcome() != Outcome.DONE);
    }

    /** The address of the form that takes it back where it was recorded; empty where there is no such act or thing. */
    public String back() {
        return act.inverse()
                .map(inverse -> form(inverse, row -> row.outcome() == Outcome.DONE))
                .orElse("");
    }

    private String form(BulkAct with, Predicate<Row> which) {
        var numbers =
                rows.stream().filter(which).map(row -> "&thing=" + row.number()).toList();
        return numbers.isEmpty() ? "" : "/bulk/" + with.list() + "/new?act=" + with.noun() + String.join("", numbers);
    }

    /** On how many it was tried. */
    public long tried() {
        return rows.size() - left;
    }

    /** What they are called. */
    public String one() {
        return act.one();
    }

    /** "Recorded on 2 of 3". */
    public String title() {
        return "Recorded on " + (done == rows.size() ? "all " + done : done + " of " + rows.size());
    }
}
