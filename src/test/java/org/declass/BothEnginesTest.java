package org.declass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OnPostgres.class)
class BothEnginesTest {

    @Inject
    DataSource database;

    @Test
    void runsOnTheEngineItSays() throws SQLException {
        try (var connection = database.getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName();

            assertThat(product).isEqualTo(OnPostgres.isOn() ? "PostgreSQL" : "H2");
        }
    }

    @Test
    void hasAPostgresForItsSecondRun() {
        var found = ClassLoader.getSystemResource("postgres-linux-x86_64.txz") != null
                || ClassLoader.getSystemResource("postgres-linux-arm_64.txz") != null;

        assumeTrue(
                found || System.getenv("CI") != null,
                "There is no embedded PostgreSQL for this machine: the suite runs on H2 only.");
        assertThat(found).as("an embedded PostgreSQL on the class path").isTrue();
    }
}
