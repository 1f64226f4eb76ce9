package org.declass.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.declass.Reset;
import org.declass.history.Acts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstStartTest {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    private final List<String> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage().formatted(line.getParameters()));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @Inject
    Reset reset;

    @Inject
    PeopleDesk people;

    @Inject
    Acts acts;

    @Inject
    SamplePeople samples;

    @BeforeEach
    void begin() {
        reset.everything();
        LOG.addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(handler);
    }

    @Test
    void makesAnAdministratorWhosePasswordIsPrintedOnce() {
        start(Optional.empty());
        start(Optional.empty());

        assertThat(people.all()).singleElement().satisfies(admin -> {
            assertThat(admin.name()).isEqualTo("admin");
            assertThat(admin.role()).isEqualTo(Role.ADMIN);
        });
        assertThat(logged).singleElement().asString().contains("First start");
        var password = logged.get(0).substring(logged.get(0).lastIndexOf(' ') + 1);
        Visitor.signedIn("admin", password)
                .get("/admin/people")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account/password"));
    }

    @Test
    void takesAConfiguredPasswordAndDoesNotPrintIt() {
        start(Optional.of("from the configuration"));

        assertThat(logged).isEmpty();
        new Visitor().signIn("admin", "from the configuration").then().statusCode(303);
    }

    @Test
    void makesNobodyWhereSomebodyIsKnown() {
        people.record(new PersonFacts("ada", "Ada", Role.ADMIN), PasswordHash.of("x"), acts.by("test", "test"));

        start(Optional.empty());

        assertThat(people.all()).extracting(PersonRow::name).containsExactly("ada");
    }

    @Nested
    class WithSamplePeople {

        @BeforeEach
        void enterThem() {
            samples.load();
        }

        @Test
        void theConfiguredPasswordStillOpensTheDoor() {
            start(Optional.of("from the configuration"));

            new Visitor().signIn("admin", "from the configuration").then().statusCode(303);
        }

        @Test
        void warnsOfThemWhereSampleDataIsNoLongerAskedFor() {
            people.disable("rita", acts.by("test", "test"));

            start(Optional.empty());

            assertThat(logged).singleElement().asString().contains("[ada, ed, stella]");
        }

        @Test
        void keepsSilentWhereSampleDataIsAskedFor() {
            new FirstStart(people, acts, Optional.empty(), true).makeAdministrator(null);

            assertThat(logged).isEmpty();
        }
    }

    private void start(Optional<String> configured) {
        new FirstStart(people, acts, configured, false).makeAdministrator(null);
    }
}
