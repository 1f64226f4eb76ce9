package org.declass.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.declass.history.Act;
import org.declass.history.Acts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The steps of a run, each one transaction: what a step wrote and how far the import has come are kept together. */
@ApplicationScoped
@Transactional
class RunDesk {

    private final Batches batches;
    private final ImportedRows rows;
    private final KnownFiles knownFiles;
    private final Scribe scribe;
    private final Casebook casebook;
    private final Uploads uploads;
    private final MappingJson json;
    private final Acts acts;
    private final Clock clock;
    private final Duration lease;

    RunDesk(
            Batches batches,
            ImportedRows rows,
            KnownFiles knownFiles,
            Scribe scribe,
            Casebook casebook,
            Uploads uploads,
            MappingJson json,
            Acts acts,
            Clock clock,
            @ConfigProperty(name = "tracker.import.lease", defaultValue = "PT20S") Duration lease) {
        this.batches = batches;
        this.rows = rows;
        this.knownFiles = knownFiles;
        this.scribe = scribe;
        this.casebook = casebook;
        this.uploads = uploads;
        this.json = json;
        this.acts = acts;
        this.clock = clock;
        this.lease = lease;
    }

    /** Claims the oldest import that waits, so that no other node works on it. */
    Optional<Run> claim(String node) {
        return batches.waiting(clock.instant()).map(batch -> {
            batch.claim(node, clock.instant().plus(lease));
            batches.flush();
            return new Run(
                    batch.id(),
                    batch.run(),
                    node,
                    batch.status(),
                    batch.kind(),
                    json.read(batch.mapping()),
                    batch.rowsDone(),
                    batch.rowsTotal());
        });
    }

    /** One piece of the uploaded file; null behind the last. */
    byte[] piece(Run run, int ordinal) {
        return uploads.piece(run.batch(), ordinal);
    }

    /** Forgets the rows of a dry run, finished or not. */
    void clear(Run run) {
        mine(run).ifPresent(batch -> {
            rows.forget(run.batch());
            batch.startOver();
        });
    }

    /** Keeps the claim; false where the run is no longer wanted. */
    boolean goOn(Run run) {
        return mine(run).isPresent();
    }

    /** Keeps how many rows there are. */
    void counted(Run run, int total) {
        mine(run).ifPresent(batch -> batch.counted(total));
    }

    /** Decides about a chunk of rows without writing to any file; false where the run is no longer wanted. */
    boolean check(Run run, DryRun dryRun, List<Reading> chunk) {
        var batch = mine(run).orElse(null);
        if (batch == null) {
            return false;
        }
        var readings = casebook.sift(chunk);
        var decisions = casebook.complete(dryRun.decide(readings, knownFiles.of(run.batch(), readings)), readings);
        rows.keep(run.batch(), decisions.stream().map(Scribe::dry).toList());
        advance(batch, decisions);
        return true;
    }

    /** Decides about a chunk of rows and carries it out; false where the run is no longer wanted. */
    boolean apply(Run run, List<Reading> chunk) {
        var batch = mine(run).orElse(null);
        if (batch == null) {
            return false;
        }
        var act = act(batch);
        if (batch.isStopRequested()) {
            batch.stopped(act);
            return false;
        }
        var readings = casebook.sift(chunk);
        var ledger = new Ledger();
        knownFiles.of(run.batch(), readings).forEach(ledger::know);
        var decisions = casebook.complete(readings.stream().map(ledger::decide).toList(), readings);
        rows.keep(
                run.batch(),
                decisions.stream()
                        .map(decision -> scribe.carryOut(decision, act))
                        .toList());
        advance(batch, decisions);
        return true;
    }

    private static void advance(Batch batch, List<Decision> decisions) {
        var tally = batch.tally();
        for (var decision : decisions) {
            tally = tally.plus(decision);
        }
        batch.advance(decisions.size(), tally);
    }

    /** Takes back the last rows before a line; gives the first line of them, or 0 where none are left. */
    long undo(Run run, long beforeLine, int limit) {
        var batch = mine(run).orElse(null);
        if (batch == null) {
            return 0;
        }
        var chunk = rows.written(run.batch(), beforeLine, limit);
        if (chunk.isEmpty()) {
            return 0;
        }
        rows.undone(run.batch(), scribe.takeBack(chunk, act(batch)));
        batch.advance(chunk.size(), batch.tally());
        return chunk.get(chunk.size() - 1).line();
    }

    /** How many rows are to be taken back. */
    int countWritten(Run run) {
        return rows.countWritten(run.batch());
    }

    /** Ends the run. */
    void finish(Run run) {
        mine(run).ifPresent(batch -> batch.finish(act(batch)));
    }

    /** Ends the run with an error. */
    void fail(Run run, String why) {
        mine(run).ifPresent(batch -> batch.fail(why, act(batch)));
    }

    /** Leaves the run to whoever comes next. */
    void leave(Run run) {
        mine(run).ifPresent(Batch::release);
    }

    /** The import, locked and claimed for a while longer; empty where the run is no longer this node's. */
    private Optional<Batch> mine(Run run) {
        var batch = batches.findById(run.batch(), LockModeType.PESSIMISTIC_WRITE);
        if (!batch.isRun(run.number(), run.node())) {
            return Optional.empty();
        }
        batch.claim(run.node(), clock.instant().plus(lease));
        return Optional.of(batch);
    }

    private Act act(Batch batch) {
        return acts.by(batch.runBy(), "import " + batch.number());
    }
}
