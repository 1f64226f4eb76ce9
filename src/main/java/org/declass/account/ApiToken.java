package org.declass.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;

/** A script's key to the API. */
@Entity
@Table(name = "account_token")
class ApiToken {

    @Id
    @GeneratedValue(generator = "account_token_seq")
    @SequenceGenerator(name = "account_token_seq", allocationSize = 1)
    private Long id;

    private String prefix;

    @Column(name = "secret_hash")
    private String secretHash;

    private String name;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Person owner;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "last_used")
    private Instant lastUsed;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private long version;

    protected ApiToken() {}

    private ApiToken(Person owner, NewToken facts, TokenString string, Instant createdAt) {
        this.owner = owner;
        this.name = facts.name();
        this.scope = facts.scope();
        this.expiresOn = facts.expiresOn();
        this.prefix = string.prefix();
        this.secretHash = string.hash();
        this.createdAt = createdAt;
    }

    /** Gives a person a new token. */
    static ApiToken issued(Person owner, NewToken facts, TokenString string, Act act) {
        var token = new ApiToken(owner, facts, string, act.recordedAt());
        act.records(
                Verb.RECORDED,
                token.subject(),
                Case.NONE,
                new Change(token.subject(), "name", null, token.name),
                new Change(token.subject(), "scope", null, token.scope.name()),
                new Change(token.subject(), "owner", null, owner.name()));
        return token;
    }

    /** Takes it back for good. */
    void revoke(Act act) {
        if (revokedAt == null) {
            revokedAt = act.recordedAt();
            act.records(Verb.REVOKED, subject(), Case.NONE);
        }
    }

    /** Whether a string proves it, compared in the same time whatever is wrong. */
    boolean fits(TokenString string) {
        return Secrets.fits(string.secret(), secretHash);
    }

    /** Whether it opens the door on a day; the day it expires on is its last. */
    boolean isGoodOn(LocalDate today) {
        return revokedAt == null && !isExpiredOn(today) && owner.isEnabled();
    }

    boolean isExpiredOn(LocalDate today) {
        return expiresOn != null && today.isAfter(expiresOn);
    }

    /** Its owner, as far as its scope reaches. */
    Known known() {
        return new Known(
                owner.name(), owner.displayName(), scope.reachOf(owner.role()), owner.mustChangePassword(), scope);
    }

    Subject subject() {
        return new Subject(SubjectKind.TOKEN, prefix);
    }

    String prefix() {
        return prefix;
    }

    String name() {
        return name;
    }

    Scope scope() {
        return scope;
    }

    Person owner() {
        return owner;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** The last day it is good on, or null. */
    LocalDate expiresOn() {
        return expiresOn;
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
