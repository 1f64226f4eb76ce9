package org.declass.file;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Differences;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.web.IllegalAct;

/** One withdrawal notice or known closed document. */
@Entity
@Table(name = "file")
public class WithdrawnFile {

    @Id
    @GeneratedValue(generator = "file_seq")
    @SequenceGenerator(name = "file_seq", sequenceName = "file_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private FileStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "resting_status")
    private FileStatus restingStatus;

    @Column(name = "struck_on")
    private LocalDate struckOn;

    @Column(name = "last_seen_on")
    private LocalDate lastSeenOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "notice_key")
    private String noticeKey;

    private String identifier;

    @Column(name = "sort_day")
    private LocalDate sortDay;

    @Embedded
    private NoticeKey notice;

    @Embedded
    private Location location;

    @Embedded
    private Document document;

    @Embedded
    private Withdrawal withdrawal;

    @Embedded
    private Inference inferred;

    @Embedded
    private Reclassification reclassified;

    private String remarks;

    protected WithdrawnFile() {}

    WithdrawnFile(FileFacts facts, Act act) {
        this.status = FileStatus.WITHDRAWN;
        this.restingStatus = FileStatus.WITHDRAWN;
        this.createdAt = act.recordedAt();
        take(facts, act);
    }

    /** Writes the entry of its first recording; apart from the constructor because the number is given on saving. */
    void recorded(Act act) {
        act.records(Verb.RECORDED, subject(), of(), Change.ofStatus(subject(), null, status));
    }

    /** Changes the facts; nothing is recorded where none differs. */
    boolean edit(FileFacts facts, Act act) {
        var changes = Differences.between(subject(), facts(), facts);
        if (changes.isEmpty()) {
            return false;
        }
        take(facts, act);
        act.records(Verb.EDITED, subject(), of(), changes);
        return true;
    }

    /** Records what a person found on a visit. */
    void sight(Sighting sighting, Act act) {
        lastSeenOn = act.happenedOn();
        switch (sighting) {
            case REOPENED -> move(FileStatus.REOPENED, Verb.FOUND_REOPENED, act);
            case MISSING -> move(FileStatus.MISSING, Verb.FOUND_MISSING, act);
            case WITHDRAWN_AGAIN -> moveBack(act);
            case STILL_WITHDRAWN -> move(status, Verb.FOUND_STILL_WITHDRAWN, act);
        }
    }

    private void moveBack(Act act) {
        if (!status.isReleased() && status != FileStatus.REOPENED) {
            throw new IllegalAct(
                    number() + " was not public before, so it cannot be withdrawn again.",
                    List.of("REOPENED", "MISSING", "STILL_WITHDRAWN"));
        }
        move(FileStatus.WITHDRAWN_AGAIN, Verb.FOUND_WITHDRAWN_AGAIN, act);
    }

    private void move(FileStatus next, Verb verb, Act act) {
        act.records(verb, subject(), of(), follow(next, act).map(List::of).orElse(List.of()));
    }

    /** A public version of the file, not yet saved. */
    public Release release(ReleaseFacts facts, Act act) {
        return new Release(this, facts, act);
    }

    /** Writes the one entry of its first recording together with a version that is public already. */
    void recorded(Release release, Act act) {
        follow(released(release.facts().extent()), act);
        act.records(
                Verb.RECORDED,
                subject(),
                of(),
                Change.ofStatus(subject(), null, status),
                new Change(release.subject(), "file", null, number()));
    }

    /** Writes the entry of a release once that has its number. */
    void released(Release release, Act act) {
        var next = status == FileStatus.REQUESTED || status == FileStatus.RELEASED
                ? status
                : released(release.facts().extent());
        restingStatus = next == FileStatus.REQUESTED && restingStatus != FileStatus.RELEASED
                ? released(release.facts().extent())
                : restingStatus;
        act.records(
                Verb.RELEASE_RECORDED,
                release.subject(),
                of(),
                follow(next, act).map(List::of).orElse(List.of()));
    }

    private static FileStatus released(ReleaseExtent extent) {
        return extent == ReleaseExtent.FULL ? FileStatus.RELEASED : FileStatus.RELEASED_IN_PART;
    }

    /** Strikes a file that was recorded by mistake from the lists. */
    void strike(Act act) {
        var change = Change.between(subject(), "struckOn", struckOn, act.happenedOn());
        struckOn = act.happenedOn();
        updatedAt = act.recordedAt();
        act.records(Verb.STRUCK, subject(), of(), change.map(List::of).orElse(List.of()));
    }

    /** Puts a struck file back into the lists. */
    void restore(Act act) {
        var change = Change.between(subject(), "struckOn", struckOn, null);
        struckOn = null;
        updatedAt = act.recordedAt();
        act.records(Verb.RESTORED, subject(), of(), change.map(List::of).orElse(List.of()));
    }

    /**
     * Takes the status that follows from the requests for it.
     *
     * @return the change, for the entry of the verb that caused it; empty where it stands there already
     */
    public Optional<Change> follow(FileStatus next, Act act) {
        updatedAt = act.recordedAt();
        restingStatus = next == FileStatus.REQUESTED ? restingStatus : next;
        if (next == status) {
            return Optional.empty();
        }
        var change = Change.ofStatus(subject(), status, next);
        status = next;
        return Optional.of(change);
    }

    private void take(FileFacts facts, Act act) {
        noticeKey = facts.notice().normalized();
        identifier = facts.identifier();
        notice = facts.notice();
        location = facts.location();
        document = facts.document();
        sortDay = document.date().sortDay();
        withdrawal = facts.withdrawal();
        inferred = facts.inferred();
        reclassified = facts.reclassified();
        remarks = facts.remarks();
        updatedAt = act.recordedAt();
    }

    /** All that is known of it. */
    public FileFacts facts() {
        return new FileFacts(notice, identifier, location, document, withdrawal, inferred, reclassified, remarks);
    }

    /** Its number, {@code W-12}. */
    public String number() {
        return FileNumber.of(id);
    }

    /** What history calls it. */
    public Subject subject() {
        return new Subject(SubjectKind.FILE, number());
    }

    /** The timeline its entries belong to. */
    Case of() {
        return Case.ofFile(number());
    }

    /** Where it stands. */
    public FileStatus status() {
        return status;
    }

    /** Where it stands when no request for it is under way. */
    public FileStatus restingStatus() {
        return restingStatus;
    }

    /** Whether it was struck from the lists. */
    public boolean isStruck() {
        return struckOn != null;
    }

    /** When it was struck from the lists, or null. */
    public LocalDate struckOn() {
        return struckOn;
    }

    /** Grows with every change. */
    public long version() {
        return version;
    }

    /** When it was last changed. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** When a person last looked for it, or null. */
    public LocalDate lastSeenOn() {
        return lastSeenOn;
    }
}
