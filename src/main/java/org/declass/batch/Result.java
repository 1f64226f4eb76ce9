package org.declass.batch;

import java.time.Instant;
import java.util.List;
import org.declass.request.RequestKind;

/**
 * What became of a batch.
 *
 * @param number its number
 * @param kind the road of its requests
 * @param who who began it
 * @param startedAt when
 * @param underWay whether it is being gone on with; else the tracker was stopped
 * @param rows each request
 */
record Result(String number, RequestKind kind, String who, Instant startedAt, boolean underWay, List<Row> rows) {

    /**
     * What became of a request.
     *
     * @param title what it asks for
     * @param agency the code of the agency that is asked
     * @param files the numbers of its files
     * @param outcome what became of it; null where it was not tried yet
     * @param request its number; null where it was not drafted
     * @param reason why it was not, or null
     */
    record Row(String title, String agency, List<String> files, Outcome outcome, String request, String reason) {}

    static Result of(DraftBatch batch, List<DraftBatchRow> all, boolean underWay) {
        var rows = all.stream()
                .map(row -> new Row(
                        row.wanted().title(),
                        row.wanted().agency(),
                        row.wanted().files(),
                        row.outcome(),
                        row.request(),
                        row.reason()))
                .toList();
        return new Result(
                batch.number(),
                batch.kind(),
                batch.who(),
                batch.startedAt(),
                underWay && rows.stream().anyMatch(row -> row.outcome() == null),
                rows);
    }

    /** How many are drafts now. */
    public long drafted() {
        return count(Outcome.DRAFTED);
    }

    /** In whose way something stood. */
    public long refused() {
        return count(Outcome.REFUSED);
    }

    /** How many were tried. */
    public long tried() {
        return rows.size() - left();
    }

    /** How many were not tried yet. */
    public long left() {
        return count(null);
    }

    private long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** "Drafted 2 of 3". */
    public String heading() {
        return "Drafted " + (drafted() == rows.size() ? "all " + drafted() : drafted() + " of " + rows.size());
    }
}
