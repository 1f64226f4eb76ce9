package org.declass.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declass.web.NotFound;

/** Everybody who signs in, or once did. */
@ApplicationScoped
class People implements PanacheRepository<Person> {

    /** By sign-in name in any case. */
    Optional<Person> named(String name) {
        var normal = PersonFacts.normal(name);
        return PersonFacts.canBeAName(normal) ? find("name", normal).firstResultOptional() : Optional.empty();
    }

    /**
     * By sign-in name.
     *
     * @throws NotFound where there is nobody of that name
     */
    Person get(String name) {
        return named(name).orElseThrow(() -> new NotFound("person", name));
    }

    List<Person> byName() {
        return listAll(Sort.by("name"));
    }

    /** Those who can let everybody else back in; locked, so that two of them cannot shut each other out at once. */
    List<Person> enabledAdmins() {
        return find("enabled = true and role = ?1", Sort.by("id"), Role.ADMIN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Notes a sign-in beside the version: it is no change that an open form could miss. */
    void noteSignIn(String name, Instant when) {
        update("lastSignIn = ?1 where name = ?2", when, name);
    }
}
