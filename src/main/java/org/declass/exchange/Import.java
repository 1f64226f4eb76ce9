package org.declass.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import as it stands.
 *
 * @param number its number
 * @param kind what its rows are
 * @param status where it stands
 * @param fileName the file it was made from
 * @param bytes the size of the file
 * @param sha256 tells the file from every other
 * @param format how the file is written
 * @param uploadedBy who brought it
 * @param uploadedAt when
 * @param startedBy who started the present run
 * @param startedAt when the present run began
 * @param finishedAt when it ended
 * @param rowsTotal how many rows there are; missing while nobody counted
 * @param rowsDone how many are done in the present run
 * @param rows how they came out, or in a dry run would
 * @param error what ended it
 * @param possible what can be done with it now
 * @param version grows with every change and every step of a run
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Import")
record Import(
        @Schema(examples = "I-3") String number,
        ImportKind kind,
        BatchStatus status,
        @Schema(examples = "release-2023.xlsx") String fileName,
        long bytes,
        String sha256,
        @Schema(examples = "XLSX, sheet Worksheet") String format,
        String uploadedBy,
        Instant uploadedAt,
        String startedBy,
        Instant startedAt,
        Instant finishedAt,
        Integer rowsTotal,
        int rowsDone,
        Tally rows,
        String error,
        List<String> possible,
        long version) {

    static Import of(Batch batch) {
        var source = batch.source();
        return new Import(
                batch.number(),
                batch.kind(),
                batch.status(),
                source.fileName(),
                source.bytes(),
                source.sha256(),
                source.format(),
                batch.uploadedBy(),
                batch.uploadedAt(),
                batch.runBy(),
                batch.startedAt(),
                batch.finishedAt(),
                batch.rowsTotal(),
                batch.rowsDone(),
                batch.tally(),
                batch.error(),
                possible(batch),
                batch.version());
    }

    private static List<String> possible(Batch batch) {
        var acts = new ArrayList<String>();
        if (batch.mayBeExplained()) {
            acts.add("mapping");
        }
        if (batch.mayBeApplied()) {
            acts.add("application");
        }
        if (batch.status() == BatchStatus.APPLYING) {
            acts.add("stop");
        }
        if (batch.mayBeUndone()) {
            acts.add("undoing");
        }
        return acts;
    }

    /** Whether it is possible now. */
    public boolean may(String act) {
        return possible.contains(act);
    }

    /** Whether the tracker works on it. */
    public boolean running() {
        return status.isRunning();
    }

    /** What the tracker does with it, in words. */
    public String doing() {
        return switch (status) {
            case MAPPED -> rowsTotal == null ? "Counting the rows" : "Dry run";
            case UNDOING -> "Taking back";
            default -> "Writing";
        };
    }

    /** The size of the file, for people. */
    public String size() {
        if (bytes < 1 << 10) {
            return bytes + " bytes";
        }
        return bytes < 1 << 20 ? bytes / (1 << 10) + " kB" : bytes / (1 << 20) + " MB";
    }
}
