package org.declass.exchange;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Works on imports in the background, one at a time on each node; whatever ends it, another can go on. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int COUNTED_AT_ONCE = 20_000;
    private static final int TRIES = 3;

    private final RunDesk desk;
    private final Validator validator;
    private final String node = UUID.randomUUID().toString();
    private volatile boolean closing;

    ImportWorker(RunDesk desk, Validator validator) {
        this.desk = desk;
        this.validator = validator;
    }

    void close(@Observes ShutdownEvent event) {
        closing = true;
    }

    @Scheduled(every = "{tracker.import.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (var run = claim(); run.isPresent() && !closing; run = claim()) {
            work(run.get());
        }
    }

    private Optional<Run> claim() {
        try {
            return desk.claim(node);
        } catch (RuntimeException taken) {
            LOG.debug("Another node was quicker to claim an import", taken);
            return Optional.empty();
        }
    }

    private void work(Run run) {
        try {
            switch (run.status()) {
                case MAPPED -> check(run);
                case APPLYING -> apply(run);
                case UNDOING -> undo(run);
                case UPLOADED, CHECKED, STOPPED, APPLIED, FAILED, UNDONE -> desk.leave(run);
            }
        } catch (UnreadableTable unreadable) {
            desk.fail(
                    run,
                    unreadable.line() > 0
                            ? "Line " + unreadable.line() + ": " + unreadable.getMessage()
                            : unreadable.getMessage());
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "Import I-%d failed", run.batch());
            desk.fail(run, "Something went wrong here; it has been logged. Nothing is half-written: it can go on.");
        }
        if (closing) {
            desk.leave(run);
        }
    }

    private void check(Run run) {
        desk.clear(run);
        overTable(run, file -> {
            if (!count(run, file)) {
                return false;
            }
            var dryRun = new DryRun();
            return forEachChunk(run, file, 0, chunk -> desk.check(run, dryRun, chunk));
        });
    }

    private void apply(Run run) {
        if (run.rowsDone() == 0) {
            desk.clear(run);
        }
        overTable(run, file -> forEachChunk(run, file, run.rowsDone(), chunk -> desk.apply(run, chunk)));
    }

    private void undo(Run run) {
        desk.counted(run, desk.countWritten(run) + run.rowsDone());
        var line = Long.MAX_VALUE;
        while (line > 0 && !closing) {
            var before = line;
            line = retrying(() -> desk.undo(run, before, run.kind().chunk()));
        }
        if (!closing) {
            desk.finish(run);
        }
    }

    /** Runs over a copy of the uploaded file, and ends the run where it came to the end of it. */
    private void overTable(Run run, Function<Path, Boolean> pass) {
        try {
            var file = Files.createTempFile("tracker-import", ".tmp");
            try {
                copy(run, file);
                if (pass.apply(file)) {
                    desk.finish(run);
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void copy(Run run, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var ordinal = 0;
            for (var piece = desk.piece(run, ordinal); piece != null; piece = desk.piece(run, ++ordinal)) {
                out.write(piece);
            }
        }
    }

    /** Counts the rows, for the progress bar. */
    private boolean count(Run run, Path file) {
        var rows = 0;
        try (var table = Tables.open(file)) {
            while (table.hasNext()) {
                table.skip();
                rows++;
                if (rows % COUNTED_AT_ONCE == 0 && (closing || !desk.goOn(run))) {
                    return false;
                }
            }
        }
        desk.counted(run, rows);
        return true;
    }

    /** Hands on the rows behind the first {@code done}; true where it came to the end. */
    private boolean forEachChunk(Run run, Path file, int done, Function<List<Reading>, Boolean> step) {
        var reader = new RowReader(run.kind(), run.mapping(), validator);
        try (var table = Tables.open(file)) {
            for (var skipped = 0; skipped < done && table.hasNext(); skipped++) {
                table.skip();
            }
            while (table.hasNext()) {
                var chunk = new ArrayList<Reading>();
                while (chunk.size() < run.kind().chunk() && table.hasNext()) {
                    chunk.add(read(table, reader));
                }
                if (closing || !retrying(() -> step.apply(chunk))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Reading read(Table table, RowReader reader) {
        try {
            return reader.read(table.next());
        } catch (UnreadableRow misfit) {
            return Reading.rejected(misfit.line(), misfit.getMessage());
        }
    }

    /** Tries a step again where somebody else changed the same files at the same moment. */
    private static <T> T retrying(Supplier<T> step) {
        for (var attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (UnreadableTable unreadable) {
                throw unreadable;
            } catch (RuntimeException failed) {
                if (attempt == TRIES) {
                    throw failed;
                }
                LOG.debugf(failed, "A step of an import is tried again");
            }
        }
    }
}
