package org.declass.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.declass.history.Acts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Where nobody is known yet, makes the administrator who lets everybody else in. */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    private static final String ADMIN = "admin";

    private final PeopleDesk people;
    private final Acts acts;
    private final Optional<String> configured;
    private final boolean sampleData;

    FirstStart(
            PeopleDesk people,
            Acts acts,
            @ConfigProperty(name = "tracker.admin-password") Optional<String> configured,
            @ConfigProperty(name = "tracker.sample-data", defaultValue = "false") boolean sampleData) {
        this.people = people;
        this.acts = acts;
        this.configured = configured;
        this.sampleData = sampleData;
    }

    /** After the sample data, which may bring an administrator of its own. */
    void makeAdministrator(@Observes @Priority(2000) StartupEvent start) {
        if (configured.isPresent() && people.areAllSamples()) {
            enter(configured.get());
        } else if (people.isNobodyKnown()) {
            var password = Secrets.password();
            enter(password);
            LOG.warnf("First start. Sign in as \"%s\" with the one-time password  %s", ADMIN, password);
        }
        if (!sampleData) {
            warnOfPublishedPasswords();
        }
    }

    /** The sample people stay in a database that once had them, and everybody can read their passwords. */
    private void warnOfPublishedPasswords() {
        var open = SamplePerson.all().stream()
                .filter(sample -> people.credentialOf(sample.name())
                        .filter(known -> known.password().fits(sample.password()))
                        .isPresent())
                .map(SamplePerson::name)
                .toList();
        if (!open.isEmpty()) {
            LOG.warnf("Sample people can sign in with published passwords: %s. Disable them.", open);
        }
    }

    private void enter(String password) {
        people.record(
                new PersonFacts(ADMIN, "Administrator", Role.ADMIN),
                PasswordHash.of(password),
                acts.by("tracker", "first start"));
    }
}
