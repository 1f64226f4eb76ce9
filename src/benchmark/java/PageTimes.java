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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads every kind of page of a filled tracker many times as one reader does and prints how long the answers took, from the
 * request to the last byte; another thing or other words each time. Reads only. Needs nothing but a JDK, and a tracker that
 * {@link Benchmark} filled: {@code java PageTimes.java URL NAME PASSWORD [ANSWERS, 200] [WORD in the names of pages]}.
 */
public class PageTimes {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final int UNMEASURED = 20;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager()).build();
    private final Random random = new Random(1);
    private final Map<String, List<String>> things = new LinkedHashMap<>();
    private final String site;

    private PageTimes(String site) {
        this.site = site;
    }

    public static void main(String[] args) throws Exception {
        if (args.length < 3) {
            System.err.println("java PageTimes.java URL NAME PASSWORD [ANSWERS, 200] [WORD in the names of pages]");
            System.exit(2);
        }
        var times = new PageTimes(args[0]);
        times.signIn(args[1], args[2]);
        times.gather();
        times.measure(args.length > 3 ? Integer.parseInt(args[3]) : 200, args.length > 4 ? args[4] : "");
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("dashboard", "/");
        pages.put("radar", "/deadlines");
        pages.put("radar of one agency", "/deadlines?agency=%agency");
        pages.put("all clocks", "/deadlines/list");
        pages.put("requests", "/requests");
        pages.put("requests of one agency", "/requests?agency=%agency");
        pages.put("requests by status and agency", "/requests?status=REFERRED&agency=%agency");
        pages.put("requests by a fragment", "/requests?q=%fragment");
        pages.put("requests by a word", "/requests?q=%word");
        pages.put("files", "/files");
        pages.put("files of a record group", "/files?recordGroup=84");
        pages.put("files by status and date", "/files?status=WITHDRAWN&sort=date");
        pages.put("files by a fragment", "/files?q=%fragment");
        pages.put("files by a word", "/files?q=%word");
        pages.put("files by two words", "/files?q=%word+%word");
        pages.put("files by a cut fragment", "/files?q=%cut");
        pages.put("requests by a cut fragment", "/requests?q=%cut");
        pages.put("referrals", "/referrals");
        pages.put("referrals by a word", "/referrals?q=%word");
        pages.put("referrals by a fragment", "/referrals?q=%fragment");
        pages.put("referrals by status", "/referrals?status=SENT");
        pages.put("appeals", "/appeals");
        pages.put("appealed items", "/appealed-items");
        pages.put("determinations", "/determinations");
        pages.put("letters", "/letters");
        pages.put("findings", "/findings");
        pages.put("grid of all", "/grid");
        pages.put("grid by a word", "/grid?q=%word");
        pages.put("grid by a fragment", "/grid?q=%fragment");
        pages.put("history", "/history");
        pages.put("imports", "/imports");
        pages.put("views", "/views");
        pages.put("search for a word", "/search?q=%word");
        pages.put("search for two words", "/search?q=%word+%word");
        pages.put("search for a word and a year", "/search?q=%word+1962");
        pages.put("search for an agency", "/search?q=telegram+%agency");
        pages.put("search for a number", "/search?q=%request");
        pages.put("search for a part of a number", "/search?q=%part");
        pages.put("one request", "/requests/%request");
        pages.put("its dossier", "/requests/%request/dossier");
        pages.put("its grid", "/requests/%request/grid");
        pages.put("form: its determinations", "/requests/%request/determinations/new");
        pages.put("form: a note on it", "/requests/%request/notes/new");
        pages.put("one file", "/files/%file");
        pages.put("form: a file", "/files/%file/edit");
        pages.put("one referral", "/referrals/%referral");
        pages.put("form: a letter, looking for its case", "/letters/new?q=%part");
        pages.put("form: a letter, looking by a word", "/letters/new?q=%word");
        pages.put("form: a notice", "/files/intake");
        pages.put("never requested", "/requests/batches/new");
        pages.put("checklist of a box", "/files/checklist?recordGroup=59&box=%box");
        pages.put("report: status", "/reports/status");
        pages.put("report: coverage", "/reports/coverage");
        pages.put("report: exemptions", "/reports/exemptions");
        pages.put("report: outcomes", "/reports/outcomes");
        pages.put("report: reversals", "/reports/reversals");
        pages.put("report: time to decision", "/reports/time-to-decision");
        pages.put("agencies", "/agencies");
        pages.put("rules", "/admin/rules");
        pages.put("people", "/admin/people");
        pages.put("account", "/account");
        return pages;
    }

    private void signIn(String name, String password) throws Exception {
        var token = CSRF.matcher(get("/sign-in").body());
        token.find();
        var form = "csrf-token=%s&name=%s&password=%s&to=/".formatted(encoded(token.group(1)), encoded(name), encoded(password));
        http.send(HttpRequest.newBuilder(URI.create(site + "/sign-in")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Numbers from lists of many days and both ends, and words of titles. */
    private void gather() throws Exception {
        for (var day = 1; day <= 28; day++) {
            collect("file", "/files?dateFrom=1962-03-%02d&dateTo=1962-03-%02d&sort=-number".formatted(day, day), "/files/(W-\\d+)\"");
        }
        for (var agency : List.of("STATE", "OSD", "USAF", "NARA", "JFKL", "CIA")) {
            things.computeIfAbsent("agency", all -> new ArrayList<>()).add(agency);
            for (var order : List.of("number", "-number", "statusSince")) {
                collect("request", "/requests?agency=%s&sort=%s".formatted(agency, order), "/requests/(R-\\d+-\\d+)\"");
                collect("referral", "/referrals?agency=DOE&status=SENT&sort=" + order, "/referrals/(REF-\\d+)\"");
            }
        }
        things.put("word", List.of("missile", "custody", "Ankara", "squadron", "timetable", "telegram", "withdrawal", "alliance"));
        things.put("fragment", List.of("jupiter", "zzyzx", "ument 77123", "ockpil", "ument 4711", "Çiğli"));
        things.put("part", List.of("0417", "1234", "2024-19", "9876", "R-2024-07", "900003"));
        things.put("cut", List.of("14.2(a", "z/9-q", "7-B(2", "9/x.1"));
        things.put("box", List.of("17", "230", "404"));
    }

    private void collect(String kind, String path, String number) throws Exception {
        var found = new TreeSet<String>();
        var numbers = Pattern.compile(number).matcher(get(path).body());
        while (numbers.find()) {
            found.add(numbers.group(1));
        }
        things.computeIfAbsent(kind, all -> new ArrayList<>()).addAll(found);
    }

    private void measure(int answers, String word) throws Exception {
        System.out.println("| page | bytes | p50 ms | p99 ms | slowest ms |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        for (var page : pages().entrySet()) {
            if (page.getKey().contains(word)) {
                measure(page.getKey(), page.getValue(), answers);
            }
        }
    }

    private void measure(String name, String path, int answers) throws Exception {
        var bytes = 0;
        for (var i = 0; i < UNMEASURED; i++) {
            bytes = Math.max(bytes, get(filled(path)).body().length());
        }
        var times = new double[answers];
        for (var i = 0; i < answers; i++) {
            var asked = filled(path);
            var start = System.nanoTime();
            get(asked);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "| %s | %,d | %.1f | %.1f | %.1f |%n",
                name, bytes, times[answers / 2], times[answers * 99 / 100], times[answers - 1]);
    }

    private String filled(String path) {
        return Pattern.compile("%(agency|request|file|referral|word|fragment|cut|part|box)").matcher(path).replaceAll(found -> {
            var all = things.get(found.group(1));
            return encoded(all.get(random.nextInt(all.size())));
        });
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var response = http.send(HttpRequest.newBuilder(URI.create(site + path)).GET().build(), BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IllegalStateException(path + ": " + response.statusCode());
        }
        return response;
    }
}
