package org.declass.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.declass.history.Act;
import org.declass.history.History;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;

/** Takes in tables that others made: what a person decides about an import. */
@ApplicationScoped
@Transactional
class ImportDesk {

    private final Batches batches;
    private final Profiles profiles;
    private final Uploads uploads;
    private final Obstacles obstacles;
    private final MappingJson json;
    private final History history;

    ImportDesk(
            Batches batches,
            Profiles profiles,
            Uploads uploads,
            Obstacles obstacles,
            MappingJson json,
            History history) {
        this.batches = batches;
        this.profiles = profiles;
        this.uploads = uploads;
        this.obstacles = obstacles;
        this.json = json;
        this.history = history;
    }

    /** The import with a number. */
    Batch get(String number) {
        return batches.get(number);
    }

    /**
     * Keeps an uploaded table whose rows are of a kind, with a guess of what its columns mean: as the last time with the same headings, else by
     * their words.
     *
     * @throws Invalid where it cannot be read as a table
     */
    Batch upload(Upload upload, ImportKind kind, Act act) {
        try (var table = Tables.open(upload.file())) {
            var preview = Preview.of(table);
            var signature = Mapping.signature(preview.headings(), kind);
            var source = new Source(
                    upload.name(), upload.sha256(), upload.bytes(), table.format(), signature, json.write(preview));
            var batch = new Batch(kind, source, guess(signature, preview, kind), act);
            batches.persist(batch);
            batches.flush();
            uploads.keep(batch.id(), upload.file());
            batch.uploaded(act);
            return batch;
        } catch (UnreadableTable unreadable) {
            var where = unreadable.line() > 0 ? "Line " + unreadable.line() + ": " : "";
            throw new Invalid("file", where + unreadable.getMessage() + ".");
        }
    }

    private String guess(String signature, Preview preview, ImportKind kind) {
        return profiles.of(signature)
                .map(Profile::mapping)
                .filter(known ->
                        json.read(known).problems(preview.headings(), kind).isEmpty())
                .orElseGet(() -> json.write(Mapping.guess(preview.headings(), kind)));
    }

    /** Confirms what the columns mean, remembers it for the next table of this kind, and asks for a dry run. */
    Batch explain(String number, Mapping mapping, Seen seen, Act act) {
        var batch = locked(number, seen);
        var headings = json.preview(batch.source().preview()).headings();
        var problems = mapping.problems(headings, batch.kind());
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        var written = json.write(mapping);
        batch.explain(written, act);
        profiles.remember(batch.source().signature(), batch.source().fileName(), written, act);
        batches.flush();
        return batch;
    }

    /** Lets an import write, or go on after a stop or an error. */
    Batch apply(String number, Seen seen, Act act) {
        var batch = locked(number, seen);
        batch.apply(history.position(), act);
        batches.flush();
        return batch;
    }

    /** Asks an import to stop before its next chunk. */
    Batch stop(String number, Seen seen) {
        var batch = locked(number, seen);
        batch.stop();
        batches.flush();
        return batch;
    }

    /**
     * Lets an import take back what it wrote.
     *
     * @throws Refused where somebody worked with its files since, with the files
     */
    Batch undo(String number, Seen seen, Act act) {
        var batch = locked(number, seen);
        if (batch.hasWritten()) {
            refuse(obstacles.toUndoing(batch));
        }
        batch.undo(act);
        batches.flush();
        return batch;
    }

    private static void refuse(List<String> inTheWay) {
        if (!inTheWay.isEmpty()) {
            var reasons = new ArrayList<String>();
            reasons.add("It cannot be undone, because its files were worked with since.");
            reasons.addAll(inTheWay);
            throw new Refused(reasons);
        }
    }

    private Batch locked(String number, Seen seen) {
        var batch = batches.get(number);
        batches.getEntityManager().refresh(batch, LockModeType.PESSIMISTIC_WRITE);
        seen.orStale(batch.version(), number);
        return batch;
    }
}
