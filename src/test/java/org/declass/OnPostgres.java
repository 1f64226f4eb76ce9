package org.declass;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Starts an embedded PostgreSQL for the suite's second run; in the first, on H2, it does nothing. */
public class OnPostgres implements QuarkusTestResourceLifecycleManager {

    /**
     * The tag of tests that need one engine, and run on PostgreSQL because its run of the suite is the shorter one;
     * where {@code skip.on-postgresql} is not false they run on H2.
     */
    public static final String UNLESS_SKIPPED = "left-to-postgresql-false";

    private EmbeddedPostgres server;

    /** Whether this run of the suite is the one on PostgreSQL. */
    public static boolean isOn() {
        return System.getProperty("quarkus.test.profile", "").contains("postgres");
    }

    @Override
    public Map<String, String> start() {
        return isOn() ? started() : Map.of();
    }

    private Map<String, String> started() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("jit", "off")
                    .start();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
