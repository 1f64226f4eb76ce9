package org.declass.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Tries passwords: throttled, and as slowly for a name that nobody has as for any other. */
@ApplicationScoped
class Doorkeeper {

    private final PeopleDesk people;
    private final Throttle throttle;
    private final Clock clock;

    Doorkeeper(PeopleDesk people, Throttle throttle, Clock clock) {
        this.people = people;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Lets somebody in.
     *
     * @return whom, or nobody where name and password do not belong together
     * @throws TooManyTries where it was tried too often
     */
    Optional<PeopleDesk.Credential> admit(String name, String password, String address) {
        var known = tried(name, password, address);
        known.ifPresent(person -> people.noteSignIn(person.name(), clock.instant()));
        return known;
    }

    /** Whether it is really they who ask. */
    boolean recognises(String name, String password, String address) {
        return tried(name, password, address).isPresent();
    }

    private Optional<PeopleDesk.Credential> tried(String name, String password, String address) {
        throttle.count(name, address);
        var credential = people.credentialOf(name);
        var fits = credential
                .map(PeopleDesk.Credential::password)
                .orElseGet(PasswordHash::nobodys)
                .fits(password);
        if (fits && credential.isPresent()) {
            throttle.forgive(name, address);
            return credential;
        }
        return Optional.empty();
    }
}
