package org.declass.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declass.account.Route;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Goes from page to page as a person does, by links and by what scripts fetch, until it has been on every page that
 * {@code routes.txt} names; so that a new page is walked over without being asked.
 */
final class Walk {

    /** As many of each are looked at in any case: things differ. */
    private static final int LEAST = 2;

    /** As many are looked at in search of a way to a page that was not found yet. */
    private static final int MOST = 80;

    private static final int LONG = 20_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private final String cookies;
    private final Map<String, Pattern> routes;
    private final Map<String, Deque<String>> ahead = new TreeMap<>();
    private final Map<String, String> cameFrom = new HashMap<>();
    private final Map<String, List<Stop>> stops = new TreeMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /**
     * A place where the walk came by.
     *
     * @param address the path and query
     * @param html what was there: a page, or what a script puts into one
     */
    record Stop(String address, String html) {

        boolean isLong() {
            return html.length() > LONG;
        }

        boolean isWholePage() {
            return html.startsWith("<!doctype html>");
        }
    }

    Walk(URL root, Map<String, String> cookies) {
        this.root = root.toString().replaceAll("/$", "");
        this.cookies = cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
        this.routes = Route.declared().keySet().stream()
                .filter(route -> route.startsWith("GET /"))
                .map(route -> route.substring(4))
                .filter(path -> !path.startsWith("/api/") && !path.startsWith("/feeds/"))
                .collect(Collectors.toMap(
                        path -> path, path -> Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+") + "([?].*)?")));
    }

    /** Begins somewhere, and goes everywhere. */
    Walk from(String... addresses) {
        List.of(addresses).forEach(address -> note(address, "the beginning"));
        for (var round = 0; round < MOST; round++) {
            ahead.keySet().stream()
                    .filter(this::isWorthAVisit)
                    .toList()
                    .forEach(route ->
                            Optional.ofNullable(ahead.get(route).poll()).ifPresent(address -> visit(route, address)));
        }
        return this;
    }

    /** Whether it was hardly visited, or something below it was not found yet: the forms of a thing are linked on its page. */
    private boolean isWorthAVisit(String route) {
        return visits.getOrDefault(route, 0) < LEAST
                || missed().stream().anyMatch(missed -> missed.startsWith(route + "/"));
    }

    /** The routes that no link led to. */
    Set<String> missed() {
        var missed = new TreeSet<>(routes.keySet());
        missed.removeAll(visits.keySet());
        return missed;
    }

    /** The links that lead nowhere, with the pages they are on. */
    List<String> wrong() {
        return wrong;
    }

    /** All pages. */
    List<Stop> pages() {
        return stops.values().stream()
                .flatMap(List::stream)
                .filter(Stop::isWholePage)
                .toList();
    }

    /** Of each page the one with the most on it, but no long list where there is a shorter one: rows are alike. */
    List<Stop> fullestPages() {
        return stops.values().stream()
                .flatMap(some -> some.stream()
                        .filter(Stop::isWholePage)
                        .max(Comparator.comparing(Stop::isLong)
                                .reversed()
                                .thenComparing(stop -> stop.html().length()))
                        .stream())
                .toList();
    }

    private void visit(String route, String address) {
        if (!address.matches("[!-~&&[^{}<>\"\\\\^`|]]+")) {
            wrong.add("%s leads to %s, which is no address".formatted(cameFrom.get(address), address));
            return;
        }
        var answer = get(address);
        visits.merge(route, 1, Integer::sum);
        if (answer.statusCode() == 303) {
            answer.headers()
                    .firstValue("Location")
                    .ifPresent(place -> note(place.replaceAll("^http://[^/]+", ""), address));
        } else if (answer.statusCode() != 200) {
            wrong.add(
                    "%s leads to %s, which answers %d".formatted(cameFrom.get(address), address, answer.statusCode()));
        } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            stops.computeIfAbsent(route, any -> new ArrayList<>()).add(new Stop(address, answer.body()));
            links(Jsoup.parse(answer.body())).forEach(link -> note(link, address));
        }
    }

    private HttpResponse<String> get(String address) {
        try {
            var question = HttpRequest.newBuilder(URI.create(root + address)).header("Cookie", cookies);
            return client.send(question.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException unable) {
            throw new IllegalStateException(unable);
        }
    }

    private static List<String> links(Document page) {
        var links = page.select("a[href^=/]").eachAttr("href");
        links.addAll(page.select("[data-hx-get]").eachAttr("data-hx-get"));
        return links;
    }

    private void note(String link, String page) {
        var address = link.replaceAll("#.*", "");
        if (cameFrom.putIfAbsent(address, page) == null) {
            route(address)
                    .ifPresent(route -> ahead.computeIfAbsent(route, any -> new ArrayDeque<>())
                            .add(address));
        }
    }

    /** The route that an address belongs to: of those that fit the one with the fewest blanks. */
    private Optional<String> route(String address) {
        return routes.keySet().stream()
                .filter(route -> routes.get(route).matcher(address).matches())
                .min(Comparator.comparingLong(
                        route -> route.chars().filter(c -> c == '{').count()));
    }
}
