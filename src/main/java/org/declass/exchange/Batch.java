package org.declass.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.web.Characters;
import org.declass.web.IllegalAct;

/** One uploaded table on its way into the tracker. */
@Entity
@Table(name = "exchange_batch")
class Batch {

    @Id
    @GeneratedValue(generator = "exchange_batch_seq")
    @SequenceGenerator(name = "exchange_batch_seq", sequenceName = "exchange_batch_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private BatchStatus status = BatchStatus.UPLOADED;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Embedded
    private Source source;

    private String mapping;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    private int run;

    @Column(name = "run_by")
    private String runBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "start_position")
    private Long startPosition;

    @Column(name = "stop_requested")
    private boolean stopRequested;

    private String error;

    @Column(name = "rows_total")
    private Integer rowsTotal;

    @Column(name = "rows_done")
    private int rowsDone;

    @Embedded
    private Tally tally = Tally.NONE;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    protected Batch() {}

    Batch(ImportKind kind, Source source, String mapping, Act act) {
        this.kind = kind;
        this.source = source;
        this.mapping = mapping;
        this.uploadedBy = act.who();
        this.uploadedAt = act.recordedAt();
    }

    /** Writes the entry of its upload; apart from the constructor because the number is given on saving. */
    void uploaded(Act act) {
        act.records(Verb.IMPORT_PREPARED, subject(), Case.NONE, Change.ofStatus(subject(), null, status));
    }

    /** Explains the columns and asks for a dry run. */
    void explain(String newMapping, Act act) {
        if (hasWritten()) {
            throw illegal("It has written rows already; let it go on or undo it.");
        }
        moveTo(BatchStatus.MAPPED, Verb.IMPORT_PREPARED, act);
        mapping = newMapping;
        begin(act);
        rowsTotal = null;
        startPosition = null;
    }

    /** Lets it write. After a stop or an error it goes on where it was. */
    void apply(long position, Act act) {
        if (status == BatchStatus.FAILED && !hasWritten()) {
            throw illegal("Its dry run failed; explain the columns otherwise or upload another file.");
        }
        moveTo(BatchStatus.APPLYING, Verb.IMPORT_STARTED, act);
        if (startPosition == null) {
            startPosition = position;
            begin(act);
        } else {
            run++;
            stopRequested = false;
            error = null;
        }
    }

    /** Asks it to stop before the next chunk. */
    void stop() {
        if (status != BatchStatus.APPLYING) {
            throw illegal("Only an import that writes can be stopped.");
        }
        stopRequested = true;
    }

    /** Lets it take back what it wrote. */
    void undo(Act act) {
        if (!hasWritten()) {
            throw illegal("It has written nothing that could be undone.");
        }
        moveTo(BatchStatus.UNDOING, Verb.IMPORT_STARTED, act.noting("undo"));
        run++;
        runBy = act.who();
        rowsDone = 0;
        error = null;
    }

    private void begin(Act act) {
        run++;
        runBy = act.who();
        startedAt = act.recordedAt();
        finishedAt = null;
        stopRequested = false;
        error = null;
        startOver();
    }

    /** Nothing of the present run is done yet, or what was done is forgotten. */
    void startOver() {
        rowsDone = 0;
        tally = Tally.NONE;
    }

    /** The number of rows is known now. */
    void counted(int rows) {
        rowsTotal = rows;
    }

    /** So many more rows are done. */
    void advance(int rows, Tally newTally) {
        rowsDone += rows;
        tally = newTally;
    }

    /** Ends the dry run, the writing or the undoing. */
    void finish(Act act) {
        finishedAt = act.recordedAt();
        release();
        switch (status) {
            case MAPPED -> moveTo(BatchStatus.CHECKED, Verb.IMPORT_CHECKED, act);
            case APPLYING -> moveTo(BatchStatus.APPLIED, Verb.IMPORT_FINISHED, act);
            case UNDOING -> {
                moveTo(BatchStatus.UNDONE, Verb.IMPORT_UNDONE, act);
                startPosition = null;
            }
            case UPLOADED, CHECKED, STOPPED, APPLIED, FAILED, UNDONE -> throw illegal("It is not running.");
        }
    }

    /** Stops between two chunks. */
    void stopped(Act act) {
        release();
        moveTo(BatchStatus.STOPPED, Verb.IMPORT_STOPPED, act);
    }

    /** Ends it with an error. */
    void fail(String why, Act act) {
        error = Characters.cut(why, 2000);
        release();
        moveTo(BatchStatus.FAILED, Verb.IMPORT_FAILED, act.noting(error));
    }

    /** A node works on it until then. */
    void claim(String node, Instant until) {
        claimedBy = node;
        leaseUntil = until;
    }

    /** Another node may go on with it. */
    void release() {
        claimedBy = null;
        leaseUntil = null;
    }

    private void moveTo(BatchStatus target, Verb verb, Act act) {
        if (!status.next().contains(target)) {
            throw illegal("It stands at " + status + ".");
        }
        var before = status;
        status = target;
        act.records(verb, subject(), Case.NONE, Change.ofStatus(subject(), before, target));
    }

    private IllegalAct illegal(String why) {
        return new IllegalAct(
                number() + ": " + why,
                status.next().stream().map(Enum::name).sorted().toList());
    }

    /** Whether its columns may be explained, for a dry run. */
    boolean mayBeExplained() {
        return !hasWritten() && status.next().contains(BatchStatus.MAPPED);
    }

    /** Whether it may write or go on writing. */
    boolean mayBeApplied() {
        return status.next().contains(BatchStatus.APPLYING) && (hasWritten() || status != BatchStatus.FAILED);
    }

    /** Whether it may take back what it wrote. */
    boolean mayBeUndone() {
        return hasWritten() && status.next().contains(BatchStatus.UNDOING);
    }

    /** Whether it has written anything that was not taken back. */
    boolean hasWritten() {
        return startPosition != null;
    }

    /** Whether this node may go on with this run of it. */
    boolean isRun(int number, String node) {
        return run == number && status.isRunning() && node.equals(claimedBy);
    }

    String number() {
        return "I-" + id;
    }

    Subject subject() {
        return new Subject(SubjectKind.IMPORT, number());
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    BatchStatus status() {
        return status;
    }

    ImportKind kind() {
        return kind;
    }

    Source source() {
        return source;
    }

    String mapping() {
        return mapping;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    int run() {
        return run;
    }

    String runBy() {
        return runBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    Long startPosition() {
        return startPosition;
    }

    boolean isStopRequested() {
        return stopRequested;
    }

    String error() {
        return error;
    }

    Integer rowsTotal() {
        return rowsTotal;
    }

    int rowsDone() {
        return rowsDone;
    }

    Tally tally() {
        return tally;
    }
}
