package org.declass.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.declass.account.Secrets;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;

/** A link by which somebody's calendar or reader follows a view of the tracker. */
@Entity
@Table(name = "feed")
class Feed {

    @Id
    @GeneratedValue(generator = "feed_seq")
    @SequenceGenerator(name = "feed_seq", allocationSize = 1)
    private Long id;

    private String prefix;

    @Column(name = "secret_hash")
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private FeedKind kind;

    private String name;

    @Column(name = "narrowed_to")
    private String narrowedTo;

    private String owner;

    private String origin;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used")
    private Instant lastUsed;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private long version;

    protected Feed() {}

    private Feed(NewFeed wanted, FeedKey key, String origin, Act act) {
        this.prefix = key.prefix();
        this.secretHash = Secrets.hash(key.secret());
        this.kind = wanted.kind();
        this.name = wanted.name();
        this.narrowedTo = wanted.narrowedTo();
        this.owner = act.who();
        this.origin = origin;
        this.createdAt = act.recordedAt();
    }

    /** Makes a feed for whoever acts. */
    static Feed made(NewFeed wanted, FeedKey key, String origin, Act act) {
        var feed = new Feed(wanted, key, origin, act);
        act.records(
                Verb.RECORDED,
                feed.subject(),
                Case.NONE,
                new Change(feed.subject(), "name", null, feed.name),
                new Change(feed.subject(), "kind", null, feed.kind.name()));
        return feed;
    }

    /** Takes it back for good. */
    void revoke(Act act) {
        if (revokedAt == null) {
            revokedAt = act.recordedAt();
            act.records(Verb.REVOKED, subject(), Case.NONE);
        }
    }

    /** Whether a key opens it. */
    boolean opensTo(FeedKey key) {
        return Secrets.fits(key.secret(), secretHash) && revokedAt == null;
    }

    Subject subject() {
        return new Subject(SubjectKind.FEED, prefix);
    }

    String prefix() {
        return prefix;
    }

    FeedKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /** The filter, as JSON. */
    String narrowedTo() {
        return narrowedTo;
    }

    String owner() {
        return owner;
    }

    /** What makes ids unique among trackers. */
    String origin() {
        return origin;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** To the minute, or null. */
    Instant lastUsed() {
        return lastUsed;
    }

    /** When it was taken back, or null. */
    Instant revokedAt() {
        return revokedAt;
    }
}
