package org.declass.account;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.declass.history.Act;
import org.declass.history.Case;
import org.declass.history.Change;
import org.declass.history.Subject;
import org.declass.history.SubjectKind;
import org.declass.history.Verb;

/** Somebody who signs in. */
@Entity
@Table(name = "account_person")
class Person {

    @Id
    @GeneratedValue(generator = "account_person_seq")
    @SequenceGenerator(name = "account_person_seq", allocationSize = 1)
    private Long id;

    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean enabled = true;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    private int credential = 1;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    @Version
    private long version;

    protected Person() {}

    private Person(PersonFacts facts, PasswordHash oneTime) {
        this.name = facts.name();
        this.displayName = facts.displayName();
        this.role = facts.role();
        this.passwordHash = oneTime.bcrypt();
        this.mustChangePassword = true;
    }

    /** Enters somebody for the first time, with a password that must be changed at the first sign-in. */
    static Person recorded(PersonFacts facts, PasswordHash oneTime, Act act) {
        var person = new Person(facts, oneTime);
        act.records(
                Verb.RECORDED,
                person.subject(),
                Case.NONE,
                new Change(person.subject(), "displayName", null, person.displayName),
                new Change(person.subject(), "role", null, person.role.name()));
        return person;
    }

    /** Gives another display name or role; open sessions and tokens follow at their next request. */
    void edit(String newDisplayName, Role newRole, Act act) {
        var changes = Stream.of(
                        Change.between(subject(), "displayName", displayName, newDisplayName),
                        Change.between(subject(), "role", role, newRole))
                .flatMap(Optional::stream)
                .toList();
        if (!changes.isEmpty()) {
            displayName = newDisplayName;
            role = newRole;
            act.records(Verb.EDITED, subject(), Case.NONE, changes);
        }
    }

    /** Shuts somebody out; open sessions end at their next request and do not come back. */
    void disable(Act act) {
        if (enabled) {
            enabled = false;
            credential++;
            act.records(Verb.DISABLED, subject(), Case.NONE, new Change(subject(), "enabled", "true", "false"));
        }
    }

    /** Lets somebody sign in again. */
    void enable(Act act) {
        if (!enabled) {
            enabled = true;
            act.records(Verb.ENABLED, subject(), Case.NONE, new Change(subject(), "enabled", "false", "true"));
        }
    }

    /** Takes the password the person chose; every session opened with the former one ends. */
    void choosePassword(PasswordHash chosen, Act act) {
        replacePassword(chosen, false, act);
    }

    /** Gives a one-time password, to be changed at the next sign-in; every open session ends. */
    void resetPassword(PasswordHash oneTime, Act act) {
        replacePassword(oneTime, true, act);
    }

    private void replacePassword(PasswordHash replacement, boolean mustChange, Act act) {
        passwordHash = replacement.bcrypt();
        mustChangePassword = mustChange;
        credential++;
        act.records(Verb.PASSWORD_CHANGED, subject(), Case.NONE);
    }

    Subject subject() {
        return subject(name);
    }

    /** What history calls the person with a sign-in name. */
    static Subject subject(String name) {
        return new Subject(SubjectKind.PERSON, name);
    }

    Long id() {
        return id;
    }

    /** The sign-in name, in lower case. */
    String name() {
        return name;
    }

    String displayName() {
        return displayName;
    }

    PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    Role role() {
        return role;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean isEnabledAdmin() {
        return enabled && role == Role.ADMIN;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    /** Counts the passwords so far; a session is good for the one it was opened with. */
    int credential() {
        return credential;
    }

    Instant lastSignIn() {
        return lastSignIn;
    }

    long version() {
        return version;
    }
}
