package org.declass;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** An empty database as an older version of the program made it, on the engine of this run; to try migrations on. */
public final class OlderDatabase implements AutoCloseable {

    /** One for all that are tried; it ends with the JVM. */
    private static EmbeddedPostgres server;

    private final String url;
    private final String user;
    private final Connection connection;

    private OlderDatabase(String url, String user, String version) throws SQLException {
        this.url = url;
        this.user = user;
        migrate(version);
        this.connection = DriverManager.getConnection(url, user, "");
    }

    /** One of the version up to which migrations are run. */
    public static OlderDatabase of(String version) throws SQLException, IOException {
        var name = "older_" + UUID.randomUUID().toString().replace('-', '_');
        return OnPostgres.isOn()
                ? new OlderDatabase(onPostgres(name), "postgres", version)
                : new OlderDatabase("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", version);
    }

    private static synchronized String onPostgres(String name) throws SQLException, IOException {
        if (server == null) {
            server = EmbeddedPostgres.builder().start();
        }
        try (var all = server.getPostgresDatabase().getConnection();
                var create = all.createStatement()) {
            create.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    /** Runs the migrations up to a version. */
    public void migrate(String version) {
        Flyway.configure()
                .dataSource(url, user, "")
                .locations("db/common", OnPostgres.isOn() ? "db/postgresql" : "db/h2")
                .target(version)
                .load()
                .migrate();
    }

    /** Executes a statement. */
    public void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of all rows, as text. */
    public List<String> all(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        if (!OnPostgres.isOn()) {
            run("drop all objects");
        }
        connection.close();
    }
}
