import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Kills a process (kill -9) that writes into an H2 database by five threads, opens the database again, and looks whether
 * transactions were torn or lost: a counter, the entries it counted, the rows they are about and all their indexes must
 * agree, and what was said to be committed must be there. Space of old snapshots is used again after half a second, as it
 * otherwise is after 45.
 * Shows whether a version of H2 still needs the tracker's driver before its own (decisions.md, "One writer on H2"):
 * {@code java -cp CLASSPATH TornTransactions.java CLASSPATH [ROUNDS, 60] [DRIVER, org.h2.Driver]}.
 */
public class TornTransactions {

    private static final int ROUNDS_OF_ONE_DATABASE = 30;
    private static final String SOURCE = "src/benchmark/java/TornTransactions.java";
    private static final String READY = "ready ";

    private final String url;
    private final Driver driver;

    private TornTransactions(String url, String driver) throws ReflectiveOperationException {
        this.url = url;
        this.driver = (Driver) Class.forName(driver).getDeclaredConstructor().newInstance();
    }

    public static void main(String[] args) throws Exception {
        if (args[0].startsWith("jdbc:")) {
            new TornTransactions(args[0], args[1]).writeUntilKilled();
        } else {
            var rounds = args.length > 1 ? Integer.parseInt(args[1]) : 60;
            System.exit(killAndLook(args[0], rounds, args.length > 2 ? args[2] : "org.h2.Driver") == 0 ? 0 : 1);
        }
    }

    private static int killAndLook(String classPath, int rounds, String driver) throws Exception {
        var torn = 0;
        var acknowledged = 0L;
        Path folder = null;
        for (var round = 0; round < rounds; round++) {
            if (folder == null || round % ROUNDS_OF_ONE_DATABASE == 0) {
                folder = Files.createTempDirectory("torn");
                acknowledged = 0;
            }
            var writing = child(classPath, "jdbc:h2:file:" + folder + "/db;WRITE_DELAY=0;RETENTION_TIME=500;DB_CLOSE_ON_EXIT=FALSE", driver);
            var heard = writing.inputReader();
            var said = heard.readLine();
            if (said == null || !said.startsWith(READY)) {
                System.out.println("round " + round + ": " + said);
                torn++;
                folder = null;
                acknowledged = 0;
            } else {
                var there = Long.parseLong(said.substring(READY.length()));
                if (there < acknowledged) {
                    System.out.println("round " + round + ": " + acknowledged + " acknowledged, " + there + " there");
                    torn++;
                }
                acknowledged = Math.max(there, killed(writing, heard));
            }
            writing.destroyForcibly().waitFor();
        }
        System.out.println(rounds + " rounds, " + torn + " databases torn");
        return torn;
    }

    /** Kills it after a while; the last position it said was committed. */
    private static long killed(Process writing, BufferedReader heard) throws Exception {
        var last = new AtomicLong();
        var hearing = new Thread(() -> heard.lines().filter(line -> line.endsWith(".")).forEach(line -> last.accumulateAndGet(Long.parseLong(line.replace(".", "")), Math::max)));
        hearing.start();
        Thread.sleep(ThreadLocalRandom.current().nextInt(300, 3500));
        new ProcessBuilder("kill", "-9", String.valueOf(writing.pid())).start().waitFor();
        hearing.join();
        return last.get();
    }

    /** With little memory, so that H2 writes in the middle of a transaction as it does under load. */
    private static Process child(String classPath, String url, String driver) throws Exception {
        return new ProcessBuilder(
                        "java", "-Xmx128m", "-XX:TieredStopAtLevel=1", "-cp", classPath, SOURCE, url, driver)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    // ---- what is killed ---------------------------------------------------------------------------------------------

    private void writeUntilKilled() throws Exception {
        try (var connection = driver.connect(url, new Properties());
                var statement = connection.createStatement()) {
            prepare(statement);
            System.out.println(agreement(statement));
            System.out.flush();
        }
        for (var i = 0; i < 4; i++) {
            new Thread(() -> write(1)).start();
        }
        write(2000);
    }

    private static void prepare(Statement statement) throws SQLException {
        statement.execute("create table if not exists counter(id int primary key, entries bigint)");
        statement.execute("create table if not exists entry(position bigint primary key, about bigint)");
        statement.execute("create table if not exists thing(id bigint generated by default as identity primary key,"
                + " title varchar, status varchar, box int, tab int, folder varchar, series varchar, note varchar)");
        for (var columns : List.of("status", "box", "tab", "title", "folder", "series", "status, box", "tab, title", "folder, title")) {
            statement.execute("create index if not exists thing_" + columns.replace(", ", "_") + " on thing(" + columns + ")");
        }
        statement.execute("merge into counter select 1, coalesce((select entries from counter where id = 1), 0)");
    }

    private static String agreement(Statement statement) throws SQLException {
        var counted = count(statement, "select entries from counter");
        for (var query : List.of(
                "select count(*) from entry",
                "select coalesce(max(position), 0) from entry",
                "select count(*) from (select id from thing order by id)",
                "select count(*) from thing where box >= 0",
                "select count(*) from thing where tab >= 0",
                "select count(*) from thing where title >= ''",
                "select count(*) from thing where status = 'OPEN'")) {
            var found = count(statement, query);
            if (found != counted) {
                return "the counter says " + counted + ", but " + query + ": " + found;
            }
        }
        return READY + counted;
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void write(int rows) {
        try (var connection = driver.connect(url, new Properties())) {
            connection.setAutoCommit(false);
            while (true) {
                var last = transaction(connection, rows);
                connection.commit();
                System.out.println(last + ".");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static long transaction(Connection connection, int rows) throws SQLException {
        try (var thing = connection.prepareStatement(
                        "insert into thing(title, status, box, tab, folder, series, note) values (?, 'OPEN', ?, ?, ?, ?, ?)", Statement.RETURN_GENERATED_KEYS);
                var counter = connection.prepareStatement("update counter set entries = entries + ?");
                var entry = connection.prepareStatement("insert into entry values (?, ?)")) {
            for (var i = 0; i < rows; i++) {
                thing.setString(1, "A title of some length " + ThreadLocalRandom.current().nextLong());
                thing.setInt(2, i);
                thing.setInt(3, rows);
                thing.setString(4, "Folder " + i / 40);
                thing.setString(5, "Series " + ThreadLocalRandom.current().nextInt(100));
                thing.setString(6, "A note as long as a line of text that somebody typed, number " + i);
                thing.addBatch();
            }
            thing.executeBatch();
            counter.setInt(1, rows);
            counter.executeUpdate();
            var position = count(connection.createStatement(), "select entries from counter") - rows;
            try (var ids = thing.getGeneratedKeys()) {
                while (ids.next()) {
                    entry.setLong(1, ++position);
                    entry.setLong(2, ids.getLong(1));
                    entry.addBatch();
                }
            }
            entry.executeBatch();
            return position;
        }
    }
}
