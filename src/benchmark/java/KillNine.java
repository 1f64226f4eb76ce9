import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Kills a packaged tracker (kill -9) while four clients write and an import runs, starts it again, and looks whether
 * everything it acknowledged is there, once; nothing is there by halves; and the import comes to its end. Round by round.
 * Needs nothing but a JDK: {@code java KillNine.java target/quarkus-app [ROUNDS, 20] [ROWS of an import, 5000]}.
 */
public class KillNine {

    private static final int WRITERS = 4;
    private static final String FIRST_PASSWORD = "only good for once";
    private static final String PASSWORD = "then quite another one";
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");
    private static final Pattern STATUS = Pattern.compile("\"status\":\"([^\"]+)\"");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("dt_[A-Za-z0-9_-]{27,}");
    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"");

    private final File app;
    private final int rows;
    private final Path home;
    private final int port;
    private final String base;
    private final List<String> losses = new ArrayList<>();
    private final List<Write> all = new ArrayList<>();
    private HttpClient http;
    private Process process;
    private String token;
    private long position;
    private int inDoubt;
    private int failedImports;
    private final AtomicInteger refused = new AtomicInteger();

    /** A change a client asked for: FILE recorded, REQUEST drafted or SENT. */
    private static final class Write {
        final String what;
        final String path;
        final String body;
        final String key;
        volatile String number;

        Write(String what, String path, String body, String key) {
            this.what = what;
            this.path = path;
            this.body = body;
            this.key = key;
        }

        String entry() {
            return what.equals("SENT") ? "SENT REQUEST " + number : "RECORDED " + what + " " + number;
        }
    }

    /** How far an import was acknowledged. */
    private static final class Import {
        volatile String number;
        volatile boolean explained;
        volatile boolean applied;
    }

    private KillNine(File app, int rows) throws IOException {
        this.app = app;
        this.rows = rows;
        this.home = Files.createTempDirectory("kill-nine");
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.base = "http://127.0.0.1:" + port;
    }

    public static void main(String[] args) throws Exception {
        if (args.length < 1) {
            System.err.println("java KillNine.java APP_FOLDER [ROUNDS, 20] [ROWS, 5000]");
            System.exit(2);
        }
        var test = new KillNine(new File(args[0]), args.length > 2 ? Integer.parseInt(args[2]) : 5000);
        try {
            test.run(args.length > 1 ? Integer.parseInt(args[1]) : 20);
        } finally {
            test.process.destroyForcibly().waitFor();
        }
        System.exit(test.losses.isEmpty() ? 0 : 1);
    }

    private void run(int rounds) throws Exception {
        System.out.println("Home: " + home);
        start();
        token = newToken();
        position = historyAfter(0).size();
        for (var round = 1; round <= rounds; round++) {
            round(round);
        }
        verifyEverything();
        System.out.printf(
                "%d rounds, %d writes acknowledged (%d of them after a repeat: cut off, sent again with their key), "
                        + "%d refused, %d imports of %d rows (%d failed and went on), %d entries; lost or wrong: %d%n",
                rounds, all.size(), inDoubt, refused.get(), rounds, rows, failedImports, position, losses.size());
        losses.forEach(loss -> System.out.println("  " + loss));
    }

    // ---- one round ----------------------------------------------------------------------------------------------

    private void round(int round) throws Exception {
        var before = losses.size();
        Queue<Write> acknowledged = new ConcurrentLinkedQueue<>();
        Queue<Write> cutOff = new ConcurrentLinkedQueue<>();
        var table = new Import();
        var importing = new Thread(() -> untilKilled(() -> bring(table, round)));
        List<Thread> writers = new ArrayList<>();
        for (var i = 0; i < WRITERS; i++) {
            var prefix = "K%d-%d".formatted(round, i);
            writers.add(new Thread(() -> untilKilled(() -> write(prefix, acknowledged, cutOff))));
        }
        importing.start();
        if (round % 4 != 0) {
            waitFor(table, importing);
        }
        writers.forEach(Thread::start);
        var delay = ThreadLocalRandom.current().nextInt(500, 6000);
        Thread.sleep(delay);
        process.destroyForcibly().waitFor();
        importing.join();
        for (var writer : writers) {
            writer.join();
        }
        var cut = cutOff.size();
        var stood = table.applied ? "applying" : table.explained ? "checking" : "uploading";
        var started = System.nanoTime();
        start();
        var up = Duration.ofNanos(System.nanoTime() - started).toMillis();
        cutOff.forEach(write -> repeat(write, acknowledged));
        verify(round, acknowledged);
        var found = finish(table, round);
        verifyHistory(round, acknowledged, table);
        inDoubt += cut;
        all.addAll(acknowledged);
        System.out.printf(
                "round %2d: killed after %4d ms, import %s at %s; %3d acknowledged, %d cut off; up again in %.1f s; %s; %s%n",
                round, delay, stood, found, acknowledged.size() - cut, cut, up / 1000.0,
                table.number == null ? "no import" : rows + " rows there once",
                losses.size() == before ? "nothing lost" : "LOST " + losses.subList(before, losses.size()));
    }

    private static void waitFor(Import table, Thread importing) throws InterruptedException {
        while (!table.applied && importing.isAlive()) {
            Thread.sleep(5);
        }
    }

    private void write(String prefix, Queue<Write> acknowledged, Queue<Write> cutOff) {
        for (var i = 0; ; i++) {
            var title = prefix + "-" + i;
            var first = did(new Write("FILE", "/files", "{\"document\":{\"title\":\"%s a\"}}".formatted(title), title + "a"), acknowledged, cutOff);
            var second = did(new Write("FILE", "/files", "{\"document\":{\"title\":\"%s b\"}}".formatted(title), title + "b"), acknowledged, cutOff);
            if (first == null || second == null) {
                continue;
            }
            var draft = did(new Write("REQUEST", "/requests", """
                    {"facts":{"kind":"MDR","agency":"STATE","title":"%s","editor":"kill"},"files":["%s","%s"]}"""
                    .formatted(title, first, second), title), acknowledged, cutOff);
            if (draft != null) {
                did(new Write("SENT", "/requests/" + draft + "/sending", "{}", title + "s"), acknowledged, cutOff);
            }
        }
    }

    /** The number it got; null where the server refused. Ends with the connection. */
    private String did(Write write, Queue<Write> acknowledged, Queue<Write> cutOff) {
        try {
            var answer = post(write);
            if (answer.statusCode() / 100 != 2) {
                refused.incrementAndGet();
                System.out.println("  " + write.path + ": " + answer.statusCode() + " " + answer.body());
                return null;
            }
            write.number = find(NUMBER, answer.body());
            acknowledged.add(write);
            return write.number;
        } catch (UncheckedIOException killed) {
            cutOff.add(write);
            throw killed;
        }
    }

    private void repeat(Write write, Queue<Write> acknowledged) {
        var answer = post(write);
        if (answer.statusCode() / 100 == 2) {
            write.number = find(NUMBER, answer.body());
            acknowledged.add(write);
        } else {
            losses.add("repeating " + write.path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    private HttpResponse<String> post(Write write) {
        return send(builder(write.path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .header("Idempotency-Key", write.key)
                .POST(BodyPublishers.ofString(write.body)));
    }

    // ---- imports ------------------------------------------------------------------------------------------------

    private void bring(Import table, int round) {
        var csv = new StringBuilder("Project,Project box,Tab,Record group,Series,Box,Folder,Doc type,Doc date,Title,Pages,Agency\n");
        for (var i = 0; i < rows; i++) {
            csv.append("NND %d,%d,%d,59,Central Decimal File,%d,Folder %d,Telegram,03/04/1962,Import %d row %d,2,DOE%n"
                    .formatted(800000 + round, i / 100, i % 100, i % 50, i / 40, round, i));
        }
        table.number = find(NUMBER, send(builder("/imports?name=kill-%d.csv".formatted(round))
                .header("Content-Type", "text/csv").POST(BodyPublishers.ofString(csv.toString()))).body());
        explain(table);
        until(table, "CHECKED");
        apply(table);
        until(table, "APPLIED");
    }

    private void explain(Import table) {
        var mapping = get("/imports/" + table.number + "/mapping").body();
        table.explained = send(builder("/imports/" + table.number + "/mapping").header("If-Match", "*")
                .header("Content-Type", "application/json").PUT(BodyPublishers.ofString(mapping))).statusCode() == 202;
    }

    private void apply(Import table) {
        table.applied = send(builder("/imports/" + table.number + "/application").header("If-Match", "*")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"))).statusCode() == 202;
    }

    private String status(Import table) {
        return find(STATUS, get("/imports/" + table.number).body());
    }

    private void until(Import table, String wanted) {
        while (!status(table).equals(wanted)) {
            pause(100);
        }
    }

    /** Brings an import to its end as a person would, and says where it stood after the restart. */
    private String finish(Import table, int round) {
        if (table.number == null) {
            return "NOTHING";
        }
        var answer = get("/imports/" + table.number).body();
        var found = find(STATUS, answer) + " " + find(Pattern.compile("\"rowsDone\":(\\d+)"), answer);
        var patience = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        for (var status = status(table); !status.equals("APPLIED"); status = status(table)) {
            check(System.nanoTime() < patience, round, "import stuck at " + status);
            if (System.nanoTime() > patience) {
                return found;
            }
            switch (status) {
                case "UPLOADED" -> {
                    check(!table.explained, round, "the mapping was acknowledged and is lost");
                    explain(table);
                }
                case "CHECKED" -> {
                    check(!table.applied, round, "the application was acknowledged and is lost");
                    apply(table);
                }
                case "FAILED" -> {
                    failedImports++;
                    apply(table);
                }
                default -> pause(200);
            }
        }
        var count = find(TOTAL, get("/files?limit=1&count=true&project=NND%20" + (800000 + round)).body());
        check(count.equals(String.valueOf(rows)), round, count + " files of the import instead of " + rows);
        return found;
    }

    // ---- what must be there -------------------------------------------------------------------------------------

    private void verify(int round, Queue<Write> acknowledged) {
        Map<String, String[]> requests = new HashMap<>();
        for (var request : csv("/requests?format=csv&fields=number,title,status,items")) {
            if (request[1].startsWith("K" + round + "-")) {
                check(request[3].equals("2"), round, request[0] + " counts " + request[3] + " items");
                var items = csv("/requests/" + request[0] + "/items?format=csv&fields=number,file").size();
                check(items == 2, round, request[0] + " has " + items + " items");
                check(requests.put(request[0], request) == null, round, request[0] + " is there twice");
            }
        }
        for (var write : acknowledged) {
            if (write.what.equals("FILE")) {
                var file = get("/files/" + write.number);
                check(file.statusCode() == 200 && file.body().contains("\"" + write.body.split("\"")[5] + "\""), round, write.number + " is lost");
            } else {
                var request = requests.get(write.number);
                check(request != null, round, write.number + " is lost");
                check(request == null || write.what.equals("REQUEST") || request[2].equals("SENT"), round, write.number + " was sent, and is not");
            }
        }
        var drafted = acknowledged.stream().filter(write -> write.what.equals("REQUEST")).count();
        check(drafted == requests.size(), round, requests.size() + " requests instead of " + drafted);
    }

    private void verifyHistory(int round, Queue<Write> acknowledged, Import table) {
        var entries = historyAfter(position);
        Map<String, Integer> written = new HashMap<>();
        var imported = new HashSet<String>();
        for (var entry : entries) {
            if (entry[1].equals("api") && !entry[3].equals("IMPORT")) {
                written.merge(entry[2] + " " + entry[3] + " " + entry[4], 1, Integer::sum);
            }
            if (entry[1].equals("import " + table.number) && entry[3].equals("FILE")) {
                check(imported.add(entry[4]), round, entry[4] + " has two entries of the import");
            }
        }
        position += entries.size();
        check(table.number == null || imported.size() == rows, round, imported.size() + " entries of the import");
        for (var write : acknowledged) {
            var times = written.getOrDefault(write.entry(), 0);
            check(times == 1, round, write.entry() + " has " + times + " entries");
        }
        check(written.size() == acknowledged.size(), round, written.size() + " entries for " + acknowledged.size() + " writes");
    }

    /** position, via, verb, kind, subject; complains about gaps. */
    private List<String[]> historyAfter(long after) {
        var entries = csv("/history?format=csv&sort=position&fields=position,via,verb,kind,subject&after=" + after);
        for (var i = 0; i < entries.size(); i++) {
            check(Long.parseLong(entries.get(i)[0]) == after + 1 + i, 0, "a gap before position " + entries.get(i)[0]);
        }
        return entries;
    }

    /** What was there after its round must be there in the end. */
    private void verifyEverything() {
        Map<String, Integer> times = new HashMap<>();
        for (var entry : historyAfter(0)) {
            times.merge(entry[2] + " " + entry[3] + " " + entry[4], 1, Integer::sum);
        }
        for (var write : all) {
            check(times.getOrDefault(write.entry(), 0) == 1, 0, write.entry() + " is lost in the end");
        }
    }

    private void check(boolean holds, int round, String loss) {
        if (!holds) {
            losses.add((round == 0 ? "" : "round " + round + ": ") + loss);
        }
    }

    // ---- the tracker --------------------------------------------------------------------------------------------

    private void start() throws Exception {
        process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                        "-Dtracker.home=" + home,
                        "-Dtracker.admin-password=" + FIRST_PASSWORD, "-Dtracker.import.lease=PT5S",
                        "-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=" + port, "-jar", "quarkus-run.jar")
                .directory(app)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("tracker.log").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();
        var patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > patience) {
                throw new IllegalStateException("It does not start; see " + home.resolve("tracker.log"));
            }
            Thread.sleep(200);
        }
    }

    private boolean isUp() {
        try {
            return page("/sign-in").contains("csrf-token");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Signs in as a browser would, chooses another password, and asks for a token. */
    private String newToken() {
        form("/sign-in", "/sign-in", "to", "/", "name", "admin", "password", FIRST_PASSWORD);
        if (page("/account").contains("name=\"chosen\"")) {
            form("/account/password", "/account/password", "current", FIRST_PASSWORD, "chosen", PASSWORD, "again", PASSWORD);
        }
        return find(TOKEN, form("/account", "/account/tokens", "name", "kill", "scope", "ADMIN", "expiresOn", ""));
    }

    private String page(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path))).body();
    }

    private String form(String page, String path, String... fields) {
        var body = new StringBuilder("csrf-token=" + encoded(find(CSRF, page(page))));
        for (var i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString())))
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder builder(String path) {
        return HttpRequest.newBuilder(URI.create(base + "/api/v1" + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> get(String path) {
        return send(builder(path));
    }

    private List<String[]> csv(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
        return answer.body().lines().skip(1).map(line -> line.split(",", -1)).toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(Duration.ofMinutes(2)).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return found.group(found.groupCount());
    }

    private static void untilKilled(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException killed) {
            // what we are here for
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
