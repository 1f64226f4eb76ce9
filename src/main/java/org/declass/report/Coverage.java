package org.declass.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declass.file.FileStatus;
import org.declass.history.TablesThen;
import org.declass.web.Href;
import org.declass.web.Labelled;
import org.declass.web.Toned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of what is withdrawn was ever asked for, and what came of it. Each file counts once; struck files do not count.
 *
 * @param day the day it speaks of
 * @param all all files
 * @param byRecordGroup by record group or collection, those with most files first; the key is empty where it is not known
 */
record Coverage(LocalDate day, Part all, List<Part> byRecordGroup) {

    /** How far a file has come. */
    enum Standing implements Labelled, Toned {
        /** Withheld, and never an item of a request of ours. */
        NEVER_REQUESTED("Never requested", "neutral", List.of(FileStatus.WITHDRAWN, FileStatus.WITHDRAWN_AGAIN), false),
        /** Withheld, an item of a request that is not sent yet or was closed without an answer. */
        UNANSWERED("Drafted or unanswered", "warn", List.of(FileStatus.WITHDRAWN, FileStatus.WITHDRAWN_AGAIN), true),
        /** Asked for. */
        ASKED("Asked", "waiting", List.of(FileStatus.REQUESTED), null),
        /** Denied. */
        DENIED("Denied", "bad", List.of(FileStatus.DENIED), null),
        /** Released in part. */
        RELEASED_IN_PART("Released in part", "info", List.of(FileStatus.RELEASED_IN_PART), null),
        /** Released in full, or back on the shelf. */
        OPEN("Open in full", "good", List.of(FileStatus.RELEASED, FileStatus.REOPENED), null),
        /** Not found where it should be. */
        MISSING("Missing", "warn", List.of(FileStatus.MISSING), null);

        private final String label;
        private final String tone;
        private final List<FileStatus> statuses;
        private final Boolean requested;

        Standing(String label, String tone, List<FileStatus> statuses, Boolean requested) {
            this.label = label;
            this.tone = tone;
            this.statuses = statuses;
            this.requested = requested;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String tone() {
            return tone;
        }

        /** The files of a list that stand so. */
        Href among(Href list) {
            return list.and("status", statuses).and("requested", requested);
        }

        /** SQL that tells which it is, of a file with the alias {@code f}. */
        static String sql(TablesThen tables) {
            return Arrays.stream(values())
                    .map(standing -> standing.when(tables))
                    .collect(Collectors.joining(" ", "case ", " end"));
        }

        private String when(TablesThen tables) {
            var in = statuses.stream().map(status -> "'" + status + "'").collect(Collectors.joining(", "));
            return "when f.status in (" + in + ")"
                    + (Boolean.FALSE.equals(requested) ? " and not " + requested(tables) : "") + " then '" + this + "'";
        }

        /** Of a past day all items are looked up once, rather than for each file. */
        private static String requested(TablesThen tables) {
            return tables.asOf().isNow()
                    ? "exists (select 1 from request_item i where i.file_id = f.id and i.filed_by = 'US')"
                    : "f.id in (select i.file_id from " + tables.itemsAsked() + " i join " + tables.requests("q.status")
                            + " q on q.id = i.request_id where i.filed_by = 'US' and q.status is not null)";
        }
    }

    /**
     * Files that are counted together.
     *
     * @param key what they have in common, as filters name it
     * @param label the same in words
     * @param files how many
     * @param neverRequested withheld, and never an item of a request of ours
     * @param unanswered withheld, an item of a request that is not sent yet or was closed without an answer
     * @param asked asked for
     * @param denied denied
     * @param releasedInPart released in part
     * @param open released in full, or back on the shelf
     * @param missing not found where they should be
     * @param neverRequestedShare the share never requested, 0 to 1
     * @param publicShare the share released in part or in full, 0 to 1
     */
    record Part(
            @Schema(examples = "59") String key,

            @Schema(examples = "RG 59 General Records of the Department of State")
            String label,

            long files,
            long neverRequested,
            long unanswered,
            long asked,
            long denied,
            long releasedInPart,
            long open,
            long missing,
            double neverRequestedShare,
            double publicShare) {

        static Part of(String key, String label, Map<Standing, Long> counts) {
            var files = counts.values().stream().mapToLong(Long::longValue).sum();
            return new Part(
                    key,
                    label,
                    files,
                    count(counts, Standing.NEVER_REQUESTED),
                    count(counts, Standing.UNANSWERED),
                    count(counts, Standing.ASKED),
                    count(counts, Standing.DENIED),
                    count(counts, Standing.RELEASED_IN_PART),
                    count(counts, Standing.OPEN),
                    count(counts, Standing.MISSING),
                    share(count(counts, Standing.NEVER_REQUESTED), files),
                    share(count(counts, Standing.OPEN) + count(counts, Standing.RELEASED_IN_PART), files));
        }

        private static long count(Map<Standing, Long> counts, Standing standing) {
            return counts.getOrDefault(standing, 0L);
        }

        private static double share(long part, long whole) {
            return whole == 0 ? 0 : Math.round(10_000.0 * part / whole) / 10_000.0;
        }

        long count(Standing standing) {
            return switch (standing) {
                case NEVER_REQUESTED -> neverRequested;
                case UNANSWERED -> unanswered;
                case ASKED -> asked;
                case DENIED -> denied;
                case RELEASED_IN_PART -> releasedInPart;
                case OPEN -> open;
                case MISSING -> missing;
            };
        }
    }

    /** One row for each record group. */
    @JsonIgnore
    List<Part> lines() {
        return byRecordGroup;
    }
}
