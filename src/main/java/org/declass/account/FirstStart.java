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

    FirstStart(
            PeopleDesk people,
            Acts acts,
            @ConfigProperty(name = "tracker.admin-password") Optional<String> configured) {
        this.people = people;
        this.acts = acts;
        this.configured = configured;
    }

    /** After the sample data, which may bring an administrator of its own. */
    void makeAdministrator(@Observes @Priority(2000) StartupEvent start) {
        if (people.isNobodyKnown()) {
            configured.ifPresentOrElse(this::enter, () -> {
                var password = Secrets.password();
                enter(password);
                LOG.warnf("First start. Sign in as \"%s\" with the one-time password  %s", ADMIN, password);
            });
        }
    }

    private void enter(String password) {
        people.record(
                new PersonFacts(ADMIN, "Administrator", Role.ADMIN),
                PasswordHash.of(password),
                acts.by("tracker", "first start"));
    }
}
