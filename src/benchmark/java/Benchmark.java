import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Fills an empty tracker through its API and measures it against a constant JSON body of the same size from the same
 * server: every row of the table is a ratio within one run. Run as measurements.md says; needs nothing but a JDK.
 */
public class Benchmark {

    private static final String[] AGENCIES = {"STATE", "OSD", "USAF", "NARA", "JFKL", "CIA"};
    private static final String[] WORDS = {
        "missile", "custody", "removal", "Ankara", "Rome", "squadron", "warhead", "conversation", "timetable", "press",
        "alliance", "minister", "agreement", "storage", "training", "withdrawal", "deployment", "telegram", "guidance", "talks"
    };
    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");
    private static final Pattern STATUS = Pattern.compile("\"status\":\"([^\"]+)\"");

    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10)).cookieHandler(new CookieManager()).build();
    private final String site;
    private final String base;
    private final String token;
    private final int files;
    private final int requests;
    private final int referrals;
    private final int clients = 8;

    private Benchmark(String base, String token, int files) {
        this.site = base;
        this.base = base + "/api/v1";
        this.token = token;
        this.files = files;
        this.requests = files / 5;
        this.referrals = files * 3 / 10;
    }

    public static void main(String[] args) throws Exception {
        if (args.length < 2) {
            System.err.println("java Benchmark.java URL TOKEN [FILES, 100000] [SECONDS a measurement, 5] [NAME PASSWORD, for the pages]");
            System.exit(2);
        }
        var benchmark = new Benchmark(args[0], args[1], args.length > 2 ? Integer.parseInt(args[2]) : 100_000);
        benchmark.fill();
        var time = args.length > 3 ? Integer.parseInt(args[3]) : 5;
        benchmark.measure(time);
        if (args.length > 5) {
            benchmark.signIn(args[4], args[5]);
            benchmark.pages(time);
        }
    }

    // ---- filling ------------------------------------------------------------------------------------------------

    private void fill() throws Exception {
        if (get("/requests?limit=1&count=true").body().contains("\"total\":" + requests)) {
            System.out.println("The tracker is filled already.");
            return;
        }
        importFiles();
        timed("requests drafted and sent", requests, this::request);
        timed("referrals recorded", referrals, this::refer);
        timed("items denied", requests * 3 / 5, this::deny);
        timed("questions to us recorded", requests / 10, this::ask);
    }

    private void importFiles() throws Exception {
        var table = new StringBuilder("Project,Project box,Tab,Record group,Series,Box,Folder,Doc type,Doc date,Title,Pages,Agency\n");
        for (var i = 0; i < files; i++) {
            table.append("NND %d,%d,%d,%s,Central Decimal File,%d,Folder %d,Telegram,%02d/%02d/%d,%s,%d,DOE%n".formatted(
                    900000 + i / 10000, i / 100 % 100, i % 100, i % 3 == 0 ? "84" : "59", i % 500, i / 40,
                    1 + i % 12, 1 + i % 28, 1957 + i % 7, title(i), 1 + i % 30));
        }
        var body = table.toString().getBytes(StandardCharsets.UTF_8);
        var number = number(send("POST", "/imports?name=benchmark.csv", "text/csv", body).body());
        var mapping = get("/imports/" + number + "/mapping").body();
        send("PUT", "/imports/" + number + "/mapping", "application/json", mapping.getBytes(StandardCharsets.UTF_8));
        var checked = until(number, "CHECKED");
        send("POST", "/imports/" + number + "/application", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        var applied = until(number, "APPLIED");
        System.out.printf(Locale.ROOT, "import of %,d rows: checked in %.1f s, applied in %.1f s%n", files, checked, applied);
    }

    private double until(String number, String wanted) throws Exception {
        var start = System.nanoTime();
        while (true) {
            var status = find(STATUS, get("/imports/" + number).body());
            if (status.equals(wanted)) {
                return seconds(start);
            }
            if (status.equals("FAILED")) {
                throw new IllegalStateException("the import failed");
            }
            Thread.sleep(100);
        }
    }

    private static String title(int i) {
        var random = new java.util.Random(i);
        var title = new StringBuilder("Document " + i);
        for (var word = 0; word < 6; word++) {
            title.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return title.toString();
    }

    private void request(int i) {
        var draft = post("/requests", """
                {"facts":{"kind":"MDR","agency":"%s","title":"%s","editor":"editor%d"},"files":["W-%d","W-%d"],"on":"2024-0%d-11"}"""
                .formatted(AGENCIES[i % AGENCIES.length], title(i), i % 12, 1 + i * 2, 2 + i * 2, 1 + i % 9));
        post("/requests/" + number(draft) + "/sending", "{\"on\":\"%s\"}".formatted(ago(100 + i * 37 % 900)));
    }

    /** Clocks of all states come about whenever it runs: days are counted back from yesterday, which has come everywhere. */
    private static LocalDate ago(int days) {
        return LocalDate.now().minusDays(1L + days);
    }

    /** There are clocks for referrals by archives, not for restricted data. */
    private void refer(int i) {
        var agency = AGENCIES[i % requests % AGENCIES.length];
        post("/requests/" + nth(i) + "/referrals", """
                {"agency":"%s","category":"%s","knownBy":"INFERRED","on":"%s"}""".formatted(
                i / requests == 0 ? "DOE" : "NSA", agency.equals("NARA") || agency.equals("JFKL") ? "NSI" : "FRD", ago(10 + i % 80)));
    }

    /** The other item is still out, so the clocks of the request run on beside those of the denial. */
    private void deny(int i) {
        post("/requests/" + nth(i) + "/determinations", """
                {"items":[1],"stage":"INITIAL","outcome":"DENIED_IN_FULL","on":"%s","exemptions":["1.4(b)","FRD"]}"""
                .formatted(ago(i % 80)));
    }

    private void ask(int i) {
        post("/requests/" + nth(requests - 1 - i) + "/question", """
                {"on":"%s","kind":"STILL_INTERESTED","answerBy":"%s"}""".formatted(ago(i % 20), ago(i % 20 - 30)));
    }

    private String nth(int i) {
        return "R-2024-%04d".formatted(1 + i % requests);
    }

    private interface Work {
        void at(int i);
    }

    private void timed(String what, int times, Work work) throws Exception {
        var start = System.nanoTime();
        var next = new AtomicLong();
        concurrently(() -> {
            for (var i = (int) next.getAndIncrement(); i < times; i = (int) next.getAndIncrement()) {
                work.at(i);
            }
        });
        System.out.printf(Locale.ROOT, "%,d %s: %.0f a second%n", times, what, times / seconds(start));
    }

    // ---- measuring ----------------------------------------------------------------------------------------------

    private record Result(double perSecond, double p50, double p99, int bytes) {}

    private void measure(int time) throws Exception {
        System.out.println("\n| what | bytes | a second | p50 ms | p99 ms | constant a second | ratio |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        row("list of 50, other pages each time", time, i -> "/files?limit=50&updatedSince=2020-01-01T00:00:%02dZ&cursor=%s".formatted(i % 60, cursor(i)));
        row("list of 50, the same, nothing written", time, i -> "/files?limit=50");
        row("list of 50, filtered by record group and kind", time, i -> "/files?limit=50&recordGroup=84&kind=UNSTATED&cursor=" + cursor(i));
        row("list of 50 requests of an agency and status", time, i -> "/requests?limit=50&agency=" + AGENCIES[i % 6] + "&status=REFERRED&cursor=" + cursor(i * 3 % requests));
        row("one file", time, i -> "/files/W-" + (1 + random(files)));
        row("one request", time, i -> "/requests/R-2024-%04d".formatted(1 + random(requests)));
        row("clocks of theirs that have lapsed, 50", time, i -> "/deadlines?limit=50&side=THEIRS&state=LAPSED&agency=" + AGENCIES[i % 6]);
        row("title filter, two words", time, i -> "/files?limit=50&q=" + WORDS[i % 20] + "%20" + WORDS[i / 20 % 20] + "&cursor=" + cursor(i));
        row("status report, nothing written", time, i -> "/reports/status");
        conditional(time);
        changes(time);
        once("status report after a write", "/reports/status");
        once("export of all files as CSV", "/files?format=csv");
        once("export of all files as XLSX", "/files?format=xlsx");
    }

    private void row(String what, int time, IntFunction<String> path) throws Exception {
        run(2, path);
        var result = run(time, path);
        var constant = run(time, i -> "/constant?bytes=" + result.bytes);
        print(what, result, constant);
    }

    private void conditional(int time) throws Exception {
        var tag = get("/files?limit=50").headers().firstValue("ETag").orElseThrow();
        var result = load(time, i -> builder("/files?limit=50").header("If-None-Match", tag).GET().build());
        print("list of 50, answered 304", result, run(time, i -> "/constant?bytes=16"));
    }

    private void changes(int time) throws Exception {
        var created = load(time, i -> builder("/files").header("Content-Type", "application/json").POST(BodyPublishers.ofString(
                "{\"document\":{\"title\":\"Benchmark " + title(i) + "\",\"date\":\"3 March 1962\"},\"location\":{\"recordGroup\":\"59\"}}")).build());
        var constant = run(time, i -> "/constant?bytes=" + created.bytes);
        print("create a file", created, constant);
        var changed = load(time, i -> builder("/requests/R-2024-%04d/numbers".formatted(1 + i % requests))
                .header("If-Match", "*").header("Content-Type", "application/json").POST(BodyPublishers.ofString(
                "{\"agency\":\"NARA\",\"kind\":\"OTHER\",\"value\":\"X-" + System.nanoTime() + "-" + i + "\"}")).build());
        print("change a request", changed, run(time, i -> "/constant?bytes=" + changed.bytes));
    }

    /** The pages, warm and with somebody else writing now and then, as their readers have them. */
    private void pages(int time) throws Exception {
        for (var path : List.of("/", "/deadlines", "/requests", "/files", "/referrals", "/reports/status", "/history")) {
            load(2, i -> page(path));
            var warm = load(time, i -> page(path));
            System.out.printf(Locale.ROOT, "| page %s | %,d | %,.0f | %.1f | %.1f | | |%n", path, warm.bytes, warm.perSecond, warm.p50, warm.p99);
            post("/files", "{\"document\":{\"title\":\"Before the page %s\"}}".formatted(path));
            var start = System.nanoTime();
            answer(page(path));
            System.out.printf(Locale.ROOT, "| page %s, after a write | | | %.0f | | | |%n", path, seconds(start) * 1000);
        }
    }

    private void signIn(String name, String password) {
        var token = find(CSRF, answer(page("/sign-in")).body());
        var form = "csrf-token=%s&name=%s&password=%s&to=/".formatted(encoded(token), encoded(name), encoded(password));
        answer(HttpRequest.newBuilder(URI.create(site + "/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest page(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).GET().build();
    }

    private void once(String what, String path) throws Exception {
        post("/files", "{\"document\":{\"title\":\"Before " + what + "\"}}");
        var start = System.nanoTime();
        var bytes = http.send(builder(path).GET().build(), BodyHandlers.ofByteArray()).body().length;
        System.out.printf(Locale.ROOT, "| %s | %,d | | %.0f | | | |%n", what, bytes, seconds(start) * 1000);
    }

    private void print(String what, Result result, Result constant) {
        System.out.printf(Locale.ROOT, "| %s | %,d | %,.0f | %.1f | %.1f | %,.0f | %.2f |%n", what, result.bytes,
                result.perSecond, result.p50, result.p99, constant.perSecond, result.perSecond / constant.perSecond);
    }

    private Result run(int time, IntFunction<String> path) throws Exception {
        return load(time, i -> builder(path.apply(i)).GET().build());
    }

    private Result load(int time, IntFunction<HttpRequest> request) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(time).toNanos();
        var start = System.nanoTime();
        var next = new AtomicLong();
        var bytes = new AtomicLong();
        List<Long> all = new ArrayList<>();
        concurrently(() -> {
            List<Long> mine = new ArrayList<>();
            while (System.nanoTime() < end) {
                var sent = System.nanoTime();
                bytes.set(answer(request.apply((int) next.getAndIncrement())).body().length());
                mine.add(System.nanoTime() - sent);
            }
            synchronized (all) {
                all.addAll(mine);
            }
        });
        var sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Result(sorted.length / seconds(start), at(sorted, 0.5), at(sorted, 0.99), (int) bytes.get());
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * part)] / 1e6;
    }

    // ---- HTTP ---------------------------------------------------------------------------------------------------

    private void concurrently(Runnable work) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(clients);
        for (var job : Arrays.asList(new Runnable[clients]).stream().map(none -> pool.submit(work)).toList()) {
            job.get();
        }
        pool.shutdown();
    }

    private HttpRequest.Builder builder(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> get(String path) {
        return answer(builder(path).GET().build());
    }

    private String post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8)).body();
    }

    private HttpResponse<String> send(String method, String path, String type, byte[] body) {
        return answer(builder(path).header("Content-Type", type).header("If-Match", "*").method(method, BodyPublishers.ofByteArray(body)).build());
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(request.method() + " " + request.uri() + ": " + response.body());
            }
            return response;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String cursor(int i) {
        var id = 1 + i * 7919L % Math.max(1, files - 100);
        return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(
                ("ASCnumber\n" + id + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }

    private static String number(String json) {
        return find(NUMBER, json);
    }

    private static String find(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        if (!match.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return match.group(1);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
