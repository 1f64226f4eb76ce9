package org.declass.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declass.history.Act;
import org.declass.web.Invalid;
import org.declass.web.Refused;
import org.declass.web.Seen;

/** Enters people, changes what they may do, and knows who holds a session. */
@ApplicationScoped
@Transactional
class PeopleDesk {

    private final People people;

    PeopleDesk(People people) {
        this.people = people;
    }

    /** Enters somebody, with a one-time password. */
    PersonRow record(PersonFacts facts, PasswordHash oneTime, Act act) {
        if (people.named(facts.name()).isPresent()) {
            throw new Invalid("name", "Somebody already signs in as " + facts.name() + ".");
        }
        var person = Person.recorded(facts, oneTime, act);
        people.persist(person);
        return PersonRow.of(person);
    }

    /** Changes what somebody is called and may do. */
    PersonRow edit(PersonFacts facts, Seen seen, Act act) {
        var person = people.get(facts.name());
        seen.orStale(person.version(), person.name());
        if (facts.role() != Role.ADMIN) {
            mustNotBeTheLastAdmin(person);
        }
        person.edit(facts.displayName(), facts.role(), act);
        return PersonRow.of(person);
    }

    /** Shuts somebody out. */
    void disable(String name, Act act) {
        var person = people.get(name);
        mustNotBeTheLastAdmin(person);
        person.disable(act);
    }

    /** Lets somebody back in. */
    void enable(String name, Act act) {
        people.get(name).enable(act);
    }

    /** Gives somebody a one-time password. */
    void resetPassword(String name, PasswordHash oneTime, Act act) {
        people.get(name).resetPassword(oneTime, act);
    }

    /** Takes the password that the actor chose; answers the credential that the actor's own session goes on with. */
    int choosePassword(PasswordHash chosen, Act act) {
        var person = people.get(act.who());
        person.choosePassword(chosen, act);
        return person.credential();
    }

    private void mustNotBeTheLastAdmin(Person person) {
        if (person.isEnabledAdmin() && people.enabledAdmins().size() == 1) {
            throw new Refused(person.name() + " is the last administrator who can sign in. Make another one first.");
        }
    }

    /** Who holds a session, where it still holds: the person may sign in and has the same password as then. */
    Optional<Known> holding(Session session) {
        return people.named(session.name())
                .filter(person -> person.isEnabled() && person.credential() == session.credential())
                .map(person -> new Known(
                        person.name(), person.displayName(), person.role(), person.mustChangePassword(), null));
    }

    /** What a password must fit, where somebody of that name may sign in. */
    Optional<Credential> credentialOf(String name) {
        return people.named(name)
                .filter(Person::isEnabled)
                .map(person -> new Credential(person.name(), person.credential(), person.password()));
    }

    /** Notes when somebody signed in; no act of the trade, so the history does not move. */
    void noteSignIn(String name, Instant when) {
        people.noteSignIn(name, when);
    }

    /** Whether nobody is known but people of the sample data; also where nobody is known at all. */
    boolean areAllSamples() {
        var samples = SamplePerson.all().stream().map(SamplePerson::name).toList();
        return people.byName().stream().map(Person::name).allMatch(samples::contains);
    }

    boolean isNobodyKnown() {
        return people.count() == 0;
    }

    PersonRow get(String name) {
        return PersonRow.of(people.get(name));
    }

    List<PersonRow> all() {
        return people.byName().stream().map(PersonRow::of).toList();
    }

    /**
     * What a person proves themselves with.
     *
     * @param name the sign-in name
     * @param count the count of the password
     * @param password what it must fit
     */
    record Credential(String name, int count, PasswordHash password) {}
}
