package org.declass.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.declass.history.Acts;
import org.declass.web.SampleData;

/** The people of the sample data; entered only where nobody is known yet. */
@ApplicationScoped
class SamplePeople implements SampleData {

    private final PeopleDesk people;
    private final Acts acts;

    SamplePeople(PeopleDesk people, Acts acts) {
        this.people = people;
        this.acts = acts;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void load() {
        if (people.isNobodyKnown()) {
            SamplePerson.all().forEach(sample -> enter(sample, PasswordHash.of(sample.password())));
        }
    }

    void enter(SamplePerson sample, PasswordHash password) {
        people.record(sample.facts(), password, acts.by("tracker", "sample"));
        people.choosePassword(password, acts.by(sample.name(), "sample"));
    }
}
