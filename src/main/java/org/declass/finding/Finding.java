package org.declass.finding;

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
import java.util.Objects;
import org.declass.deadline.Matter;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;
import org.declass.web.IllegalAct;
import org.hibernate.annotations.BatchSize;

/** Something odd about a case that is worth asking about; settled with the case, dismissed by people, never deleted. */
@Entity
@Table(name = "finding")
class Finding {

    @Id
    @GeneratedValue(generator = "finding_seq")
    @SequenceGenerator(name = "finding_seq", sequenceName = "finding_seq", allocationSize = 1)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_code")
    private Check check;

    private long weight;

    @Embedded
    private Matter matter;

    private String mark;

    private String basis;

    private String sentence;

    @ElementCollection
    @BatchSize(size = 100)
    @OrderColumn(name = "ordinal")
    @CollectionTable(name = "finding_item", joinColumns = @JoinColumn(name = "finding_id"))
    private List<FindingPlace> places = new ArrayList<>();

    private String citation;

    private boolean verified;

    @Column(name = "holds_until")
    private LocalDate until;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "resolved_on")
    private LocalDate resolvedOn;

    @Embedded
    private Dismissal dismissal;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Finding() {}

    Finding(Matter matter, Found found, LocalDate day, Instant now) {
        this.check = found.check();
        this.mark = found.hit().mark();
        this.foundOn = day;
        this.updatedAt = now;
        take(matter, found.hit());
    }

    private boolean differs(Matter newMatter, Hit hit) {
        return weight != check.severity().weight()
                || !matter.equals(newMatter)
                || !basis.equals(hit.basis())
                || !sentence.equals(hit.sentence())
                || !Objects.equals(until, hit.until())
                || verified != hit.verified()
                || !Objects.equals(citation, hit.citation())
                || !places.equals(hit.places());
    }

    private void take(Matter newMatter, Hit hit) {
        weight = check.severity().weight();
        matter = newMatter;
        basis = hit.basis();
        sentence = hit.sentence();
        until = hit.until();
        verified = hit.verified();
        citation = hit.citation();
        if (!places.equals(hit.places())) {
            places.clear();
            places.addAll(hit.places());
        }
    }

    /** What the history says of its beginning. */
    List<Change> beginning() {
        return List.of(
                new Change(subject(), "check", null, check.name()),
                Change.ofStatus(subject(), null, FindingStatus.OPEN));
    }

    /** It holds, as found now; other facts lift a dismissal. */
    List<Change> hold(Matter newMatter, Hit hit, LocalDate day, Instant now) {
        var before = status(day);
        if (dismissal != null && !basis.equals(hit.basis())) {
            dismissal = null;
        }
        if (resolvedOn != null) {
            resolvedOn = null;
            foundOn = day;
        }
        if (differs(newMatter, hit)) {
            updatedAt = now;
            take(newMatter, hit);
        }
        return moved(before, day, now);
    }

    /** It holds no longer. */
    List<Change> resolve(LocalDate day, Instant now) {
        var before = status(day);
        if (resolvedOn == null) {
            resolvedOn = day;
        }
        return moved(before, day, now);
    }

    private List<Change> moved(FindingStatus before, LocalDate day, Instant now) {
        var after = status(day);
        if (before == after) {
            return List.of();
        }
        updatedAt = now;
        return List.of(Change.ofStatus(subject(), before, after));
    }

    /** A person says why nothing is to be done about it. */
    void dismiss(String reason, LocalDate today, Act act) {
        var before = require(FindingStatus.OPEN, "Dismiss", today);
        dismissal = new Dismissal(act.happenedOn(), act.who(), reason);
        write(Verb.DISMISSED, before, today, new Change(subject(), "reason", null, reason), act);
    }

    /** Something is to be done about it after all. */
    void takeBackDismissal(LocalDate today, Act act) {
        var before = require(FindingStatus.DISMISSED, "Take the dismissal back", today);
        var reason = dismissal.reason();
        dismissal = null;
        write(Verb.DISMISSAL_TAKEN_BACK, before, today, new Change(subject(), "reason", reason, null), act);
    }

    private FindingStatus require(FindingStatus needed, String command, LocalDate today) {
        var now = status(today);
        if (now != needed) {
            var possible = switch (now) {
                case OPEN -> List.of("dismissal");
                case DISMISSED -> List.of("dismissal/withdrawal");
                case RESOLVED -> List.<String>of();
            };
            throw IllegalAct.at(now, key(), command, possible);
        }
        return now;
    }

    private void write(Verb verb, FindingStatus before, LocalDate today, Change reason, Act act) {
        updatedAt = act.recordedAt();
        act.records(
                verb,
                subject(),
                Case.ofRequest(matter.request()),
                Change.ofStatus(subject(), before, status(today)),
                reason);
    }

    /** Where it stands on a day. */
    FindingStatus status(LocalDate day) {
        if (resolvedOn != null || until != null && until.isBefore(day)) {
            return FindingStatus.RESOLVED;
        }
        return dismissal == null ? FindingStatus.OPEN : FindingStatus.DISMISSED;
    }

    private Subject subject() {
        return new Subject(SubjectKind.FINDING, key());
    }

    /** What tells it from all others of the request. */
    String wantedKey() {
        return check + " " + mark;
    }

    /** Its number, {@code FI-12}. */
    String key() {
        return "FI-" + id;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    Check check() {
        return check;
    }

    long weight() {
        return weight;
    }

    Matter matter() {
        return matter;
    }

    String sentence() {
        return sentence;
    }

    /** What it rests on: the rule by which its days are reckoned, or what its check cites. */
    String citation() {
        return citation == null ? check.citation() : citation;
    }

    /** Whether all that it rests on has been checked: the citation of the check, and the rules by which its days are reckoned. */
    boolean isVerified() {
        return verified && check.isVerified();
    }

    List<FindingPlace> places() {
        return List.copyOf(places);
    }

    LocalDate until() {
        return until;
    }

    LocalDate foundOn() {
        return foundOn;
    }

    LocalDate resolvedOn() {
        return resolvedOn;
    }

    /** Why nothing is to be done about it, or null. */
    Dismissal dismissal() {
        return dismissal;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
