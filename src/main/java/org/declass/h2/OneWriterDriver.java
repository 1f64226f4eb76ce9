package org.declass.h2;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * H2's driver, with one writing transaction at a time.
 *
 * <p>H2 writes what was committed as a snapshot of all its maps, but takes it map by map while other transactions go on. A
 * process killed (kill -9) between the snapshot and the next one can come back with a committed transaction torn: rows
 * without their index, a counter without its entries (seen with H2 2.4 and 2.5; see decisions.md, "One writer on H2").
 * While one transaction writes at a time, each snapshot is taken by the only one that changes anything.
 *
 * <p>Reading transactions are neither held up nor counted. A transaction that writes first waits for its turn, and
 * keeps it until it commits or rolls back.
 */
public final class OneWriterDriver implements Driver {

    /** H2 takes {@code ./data} for a folder, but not {@code data}. */
    private static final Pattern WITHOUT_DOT = Pattern.compile("^(jdbc:h2:file:)(?![./~\\\\]|[A-Za-z]+:)");

    private static final Turn TURN = new Turn(Duration.ofSeconds(10));

    private static final Plans PLANS = new Plans(Duration.ofMinutes(10));

    private final Driver h2 = new org.h2.Driver();

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        TURN.take();
        try {
            var connection = h2.connect(WITHOUT_DOT.matcher(url).replaceFirst("$1./"), properties);
            HalfCommitted.finish(connection);
            return new WritingInTurn(connection, TURN, PLANS).connection();
        } finally {
            TURN.give();
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return h2.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return h2.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return h2.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return h2.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return h2.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.h2");
    }
}
