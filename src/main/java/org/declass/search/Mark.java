package org.declass.search;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How far an index has come.
 *
 * @param position the position of the tracker up to which the index knows everything, once it is whole
 * @param recordedAt when the entry at that position was recorded, by which a database is told from its own backup
 * @param building how far the building has come, or null where the index is whole
 */
record Mark(long position, Instant recordedAt, Building building) {

    private static final String EDITION = "edition";
    private static final String POSITION = "position";
    private static final String RECORDED_AT = "recordedAt";
    private static final String KIND = "kind";
    private static final String DONE_TO = "doneTo";

    /**
     * How far the building has come: kinds before it are there, of this kind those up to an id.
     *
     * @param kind the kind that is gone through
     * @param doneTo the last that is there
     */
    record Building(Kind kind, long doneTo) {}

    /** An index in which nothing is yet. */
    static Mark begun(long position, Instant recordedAt) {
        return new Mark(position, recordedAt, new Building(Kind.values()[0], 0));
    }

    /** The same, with a kind gone through up to an id. */
    Mark upTo(long id) {
        return new Mark(position, recordedAt, new Building(building.kind(), id));
    }

    /** The same, with a kind gone through. */
    Mark done() {
        var next = building.kind().ordinal() + 1;
        return new Mark(
                position, recordedAt, next == Kind.values().length ? null : new Building(Kind.values()[next], 0));
    }

    boolean isWhole() {
        return building == null;
    }

    /** As it is kept with the index. */
    Map<String, String> data() {
        return Map.of(
                EDITION,
                Indexed.EDITION,
                POSITION,
                Long.toString(position),
                RECORDED_AT,
                recordedAt.toString(),
                KIND,
                isWhole() ? "" : building.kind().name(),
                DONE_TO,
                isWhole() ? "" : Long.toString(building.doneTo()));
    }

    /** Reads what is kept with an index; empty where it is of another edition, or of no index of ours. */
    static Optional<Mark> read(Map<String, String> data) {
        if (!Indexed.EDITION.equals(data.get(EDITION))) {
            return Optional.empty();
        }
        var kind = data.get(KIND);
        return Optional.of(new Mark(
                Long.parseLong(data.get(POSITION)),
                Instant.parse(data.get(RECORDED_AT)),
                kind.isEmpty() ? null : new Building(Kind.valueOf(kind), Long.parseLong(data.get(DONE_TO)))));
    }
}
