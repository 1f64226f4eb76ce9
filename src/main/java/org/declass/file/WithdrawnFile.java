package org.declass.file;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.hibernate.annotations.BatchSize;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "released_extent")
    private ReleaseExtent releasedExtent;

    @Column(name = "last_seen_on")
    private LocalDate lastSeenOn;

    @ElementCollection
    @BatchSize(size = 100)
    @OrderColumn(name = "ordinal")
    @CollectionTable(name = "file_sighting", joinColumns = @JoinColumn(name = "file_id"))
    private List<Visit> visits = new ArrayList<>();

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

    /**
     * Records what a person found on a visit.
     *
     * @param before where it stood by all that was known until now
     */
    void sight(Sighting finding, FileStanding before, Act act) {
        if (finding == Sighting.WITHDRAWN_AGAIN && !before.wasPublic()) {
            throw new IllegalAct(
                    number() + " was not public before, so it cannot be withdrawn again.",
                    List.of("REOPENED", "MISSING", "STILL_WITHDRAWN"));
        }
        var visit = new Visit(finding, act.happenedOn());
        visits.add(visit);
        lastSeenOn = lastSeenOn == null || visit.seenOn().isAfter(lastSeenOn) ? visit.seenOn() : lastSeenOn;
        act.records(finding.verb(), subject(), of(), listed(follow(before.seeing(visit), act)));
    }

    /** A public version of the file, not yet saved. */
    Release release(ReleaseFacts facts, Act act) {
        return new Release(this, facts, null, act);
    }

    /** A public version of the file that came with an agency's answer, not yet saved. */
    public Release release(ReleaseFacts facts, String determination, Act act) {
        return new Release(this, facts, determination, act);
    }

    /** Writes the one entry of its first recording together with a version that is public already. */
    void recorded(Release release, Act act) {
        addRelease(release.facts().extent(), act);
        act.records(
                Verb.RECORDED,
                subject(),
                of(),
                Change.ofStatus(subject(), null, status),
                new Change(release.subject(), "file", null, number()));
    }

    /** Writes the entry of a release once that has its number. */
    void released(Release release, FileStanding standing, Act act) {
        act.records(Verb.RELEASE_RECORDED, release.subject(), of(), listed(follow(standing, act)));
    }

    /** The same where nothing but releases has a say, see {@link #followsReleasesOnly}. */
    void released(Release release, Act act) {
        act.records(
                Verb.RELEASE_RECORDED,
                release.subject(),
                of(),
                listed(addRelease(release.facts().extent(), act)));
    }

    /** Whether nobody asked for it or looked for it, so that its status is known without asking further. */
    boolean followsReleasesOnly() {
        return lastSeenOn == null && (status == FileStatus.WITHDRAWN || status.isReleased());
    }

    private Optional<Change> addRelease(ReleaseExtent extent, Act act) {
        var isMore = releasedExtent == null || extent.compareTo(releasedExtent) < 0;
        releasedExtent = isMore ? extent : releasedExtent;
        var next = status == FileStatus.RELEASED ? status : extent.standing();
        return moveTo(next, next, act);
    }

    /** Writes the entry of a release that was recorded by mistake. */
    void struck(Release release, Change struck, FileStanding standing, Act act) {
        List<Change> changes = new ArrayList<>();
        changes.add(struck);
        follow(standing, act).ifPresent(changes::add);
        act.records(Verb.STRUCK, release.subject(), of(), changes);
    }

    /** Strikes a file that was recorded by mistake from the lists. */
    void strike(Act act) {
        var change = Change.between(subject(), "struckOn", struckOn, act.happenedOn());
        struckOn = act.happenedOn();
        updatedAt = act.recordedAt();
        act.records(Verb.STRUCK, subject(), of(), listed(change));
    }

    /** Puts a struck file back into the lists. */
    void restore(Act act) {
        var change = Change.between(subject(), "struckOn", struckOn, null);
        struckOn = null;
        updatedAt = act.recordedAt();
        act.records(Verb.RESTORED, subject(), of(), listed(change));
    }

    /**
     * Takes the status that follows from all that is known of it.
     *
     * @return the change, for the entry of the verb that caused it; empty where it stands there already
     */
    Optional<Change> follow(FileStanding standing, Act act) {
        releasedExtent = standing.extent();
        return moveTo(standing.status(), standing.resting(), act);
    }

    private Optional<Change> moveTo(FileStatus next, FileStatus resting, Act act) {
        updatedAt = act.recordedAt();
        restingStatus = resting;
        if (next == status) {
            return Optional.empty();
        }
        var change = Change.ofStatus(subject(), status, next);
        status = next;
        return Optional.of(change);
    }

    private static List<Change> listed(Optional<Change> change) {
        return change.map(List::of).orElse(List.of());
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

    /** How much of it is public, where any release of it counts; else null. */
    public ReleaseExtent releasedExtent() {
        return releasedExtent;
    }

    List<Visit> visits() {
        return lastSeenOn == null ? List.of() : List.copyOf(visits);
    }
}
