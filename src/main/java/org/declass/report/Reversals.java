package org.declass.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.declass.appeal.CameTo;
import org.declass.request.FiledBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What appeals brought, item by item.
 *
 * @param filedBy whose appeals
 * @param all all of them
 * @param byLevel by before whom they were
 * @param byAgency by whose answer was contested, those with most items first
 * @param byLevelAndAgency by both; the key is {@code ISCAP/STATE}
 */
record Reversals(FiledBy filedBy, Group all, List<Group> byLevel, List<Group> byAgency, List<Group> byLevelAndAgency) {

    /**
     * Items that are counted together.
     *
     * @param key what they have in common, as filters name it
     * @param label the same in words
     * @param items how many items were appealed
     * @param reversedInFull all of it was released
     * @param reversedInPart more was released than before
     * @param upheld nothing more was
     * @param otherwise decided, with nothing to compare: a first answer, a remand, a fee, pages that are not told
     * @param undecided their appeal is over without a decision on them
     * @param open not decided yet
     * @param reversalRate reversed in full or in part, of those reversed or upheld, 0 to 1; null where there is none
     */
    record Group(
            @Schema(examples = "ISCAP/STATE") String key,
            @Schema(examples = "ISCAP, Department of State") String label,
            long items,
            long reversedInFull,
            long reversedInPart,
            long upheld,
            long otherwise,
            long undecided,
            long open,
            Double reversalRate) {

        static Group of(String key, String label, Map<CameTo, Long> counts) {
            var full = counts.getOrDefault(CameTo.REVERSED_IN_FULL, 0L);
            var part = counts.getOrDefault(CameTo.REVERSED_IN_PART, 0L);
            var upheld = counts.getOrDefault(CameTo.UPHELD, 0L);
            var compared = full + part + upheld;
            return new Group(
                    key,
                    label,
                    counts.values().stream().mapToLong(Long::longValue).sum(),
                    full,
                    part,
                    upheld,
                    counts.getOrDefault(CameTo.OTHERWISE, 0L),
                    counts.getOrDefault(CameTo.UNDECIDED, 0L),
                    counts.getOrDefault(CameTo.OPEN, 0L),
                    compared == 0 ? null : Math.round(10_000.0 * (full + part) / compared) / 10_000.0);
        }

        long count(CameTo cameTo) {
            return switch (cameTo) {
                case REVERSED_IN_FULL -> reversedInFull;
                case REVERSED_IN_PART -> reversedInPart;
                case UPHELD -> upheld;
                case OTHERWISE -> otherwise;
                case UNDECIDED -> undecided;
                case OPEN -> open;
            };
        }

        /** How many were reversed in full or in part. */
        @JsonIgnore
        long reversed() {
            return reversedInFull + reversedInPart;
        }

        /** How many were reversed or upheld, which the rate is of. */
        @JsonIgnore
        long compared() {
            return reversed() + upheld;
        }
    }

    /**
     * A group as a row of a table.
     *
     * @param section what is counted by what
     * @param key what they have in common
     * @param label the same in words
     * @param items how many items were appealed
     * @param reversedInFull all of it was released
     * @param reversedInPart more was released than before
     * @param upheld nothing more was
     * @param otherwise decided, with nothing to compare
     * @param undecided their appeal is over without a decision on them
     * @param open not decided yet
     * @param reversalRate reversed in full or in part, of those reversed or upheld
     */
    record Line(
            String section,
            String key,
            String label,
            long items,
            long reversedInFull,
            long reversedInPart,
            long upheld,
            long otherwise,
            long undecided,
            long open,
            Double reversalRate) {}

    /** The whole report as rows. */
    @JsonIgnore
    List<Line> lines() {
        return Stream.of(
                        Stream.of(line("all", all)),
                        byLevel.stream().map(group -> line("byLevel", group)),
                        byAgency.stream().map(group -> line("byAgency", group)),
                        byLevelAndAgency.stream().map(group -> line("byLevelAndAgency", group)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Line line(String section, Group of) {
        return new Line(
                section,
                of.key(),
                of.label(),
                of.items(),
                of.reversedInFull(),
                of.reversedInPart(),
                of.upheld(),
                of.otherwise(),
                of.undecided(),
                of.open(),
                of.reversalRate());
    }
}
