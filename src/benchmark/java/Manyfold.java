import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Copies what {@link Benchmark} filled in many times over into the database of an empty tracker, which may be of the other
 * engine, so that a million files need minutes and not hours. Both trackers are stopped. Each copy has numbers and positions
 * of its own and was recorded an hour before the next. Run as measurements.md says.
 */
public class Manyfold {

    /** What stands in an empty tracker, or nobody measures. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "flyway.*|agency.*|account.*|deadline_rule|deadline_holiday|web.*|exchange.*|feed|view.*|bulk.*|draft.*|dashboard.*"
            + "|history_position|history_unsettled|request_counter|letter_number|finding_edition");
    private static final Pattern OWN_KEY = Pattern.compile("id|.*_id|position|corrects|deadline_number");
    private static final Pattern NUMBERS = Pattern.compile("\\b(R-2024-|(?:W|D|A|REF|REL|CL|FI)-|NND )(\\d+)\\b");
    private static final int PROJECTS_OF_A_COPY = 1_000;
    private static final long NUMBERS_OF_A_COPY = 1_000_000;
    private static final int ROWS_AT_ONCE = 2_000;

    private final Connection from;
    private final Connection to;
    private final int copies;
    private final int requests;
    private final long begun;

    private Manyfold(Connection from, Connection to, int copies) throws SQLException {
        this.from = from;
        this.to = to;
        this.copies = copies;
        this.requests = (int) number(from, "select max(last_number) from request_counter");
        this.begun = number(to, "select position from history_position");
    }

    public static void main(String[] args) throws SQLException {
        if (args.length < 3) {
            System.err.println("java -cp DRIVERS Manyfold.java COPIES FROM TO: two JDBC addresses with name and password");
            System.exit(2);
        }
        try (var from = DriverManager.getConnection(args[1]); var to = DriverManager.getConnection(args[2])) {
            to.setAutoCommit(false);
            var all = new Manyfold(from, to, Integer.parseInt(args[0]));
            for (var table : all.inOrderOfReferences()) {
                all.copy(table);
            }
            all.goOnFromThere();
            to.commit();
        }
    }

    private List<String> inOrderOfReferences() throws SQLException {
        var references = new TreeMap<String, Set<String>>();
        for (var table : tables()) {
            var others = new TreeSet<String>();
            try (var keys = from.getMetaData().getImportedKeys(null, from.getSchema(), named(table))) {
                while (keys.next()) {
                    others.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
            others.remove(table);
            references.put(table, others);
        }
        var ordered = new LinkedHashSet<String>();
        while (ordered.size() < references.size()) {
            references.forEach((table, others) -> {
                if (others.stream().noneMatch(other -> references.containsKey(other) && !ordered.contains(other))) {
                    ordered.add(table);
                }
            });
        }
        return List.copyOf(ordered);
    }

    private Set<String> tables() throws SQLException {
        var tables = new TreeSet<String>();
        try (var all = from.getMetaData().getTables(null, from.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (all.next()) {
                tables.add(all.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        tables.removeIf(table -> LEFT_OUT.matcher(table).matches());
        return tables;
    }

    private String named(String table) throws SQLException {
        return from.getMetaData().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }

    private void copy(String table) throws SQLException {
        var start = System.nanoTime();
        long written = 0;
        for (var copy = 0; copy < copies; copy++) {
            try (var statement = from.createStatement(); var rows = statement.executeQuery("select * from " + table + beyondTheBeginning(table, copy))) {
                var columns = columns(rows);
                var sql = "insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns),
                        columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
                try (var insert = to.prepareStatement(sql)) {
                    for (var waiting = 0; rows.next(); written++) {
                        for (var i = 1; i <= columns.size(); i++) {
                            insert.setObject(i, value(rows, i, columns.get(i - 1), copy));
                        }
                        insert.addBatch();
                        if (++waiting % ROWS_AT_ONCE == 0) {
                            insert.executeBatch();
                        }
                    }
                    insert.executeBatch();
                }
            }
            to.commit();
        }
        System.out.printf(Locale.ROOT, "%-28s %,12d rows %6d s%n", table, written, Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    /** Both histories begin with the people and tokens of their tracker. */
    private String beyondTheBeginning(String table, int copy) {
        return copy == 0 && table.startsWith("history_") ? " where position > " + begun : "";
    }

    private static List<String> columns(ResultSet rows) throws SQLException {
        var columns = new ArrayList<String>();
        for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    private Object value(ResultSet rows, int i, String column, int copy) throws SQLException {
        var type = rows.getMetaData().getColumnType(i);
        if (type == Types.TIMESTAMP_WITH_TIMEZONE || type == Types.TIMESTAMP) {
            var when = rows.getObject(i, OffsetDateTime.class);
            return when == null ? null : when.minusHours(copies - 1L - copy);
        }
        var value = rows.getObject(i);
        if (copy == 0 || value == null) {
            return value;
        }
        if (value instanceof Long number && OWN_KEY.matcher(column).matches()) {
            return number + copy * NUMBERS_OF_A_COPY;
        }
        return value instanceof String text ? NUMBERS.matcher(text).replaceAll(found -> numbered(found.group(1), found.group(2), copy)) : value;
    }

    private String numbered(String kind, String number, int copy) {
        var of = Long.parseLong(number);
        return switch (kind) {
            case "R-2024-" -> "%s%04d".formatted(kind, of + (long) copy * requests);
            case "NND " -> kind + (of + copy * PROJECTS_OF_A_COPY);
            default -> kind + (of + copy * NUMBERS_OF_A_COPY);
        };
    }

    /** The numbers, ids and positions that the tracker gives next. */
    private void goOnFromThere() throws SQLException {
        var last = copies * NUMBERS_OF_A_COPY;
        var sequences = tables().stream().map(table -> table + "_seq").collect(Collectors.toSet());
        sequences.add("deadline_number_seq");
        try (var statement = to.createStatement()) {
            for (var sequence : sequences) {
                if (exists(sequence)) {
                    statement.execute("alter sequence %s restart with %d".formatted(sequence, last));
                }
            }
            statement.execute("alter table appeal_item alter column id restart with " + last);
            statement.execute("update history_position set position = (select max(position) from history_entry)");
            statement.execute("delete from request_counter");
            statement.execute("insert into request_counter (counter_year, last_number) values (2024, %d)".formatted(copies * requests));
        }
    }

    private boolean exists(String sequence) throws SQLException {
        return number(to, "select count(*) from information_schema.sequences where lower(sequence_name) = '%s'".formatted(sequence)) > 0;
    }

    private static long number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement(); var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
