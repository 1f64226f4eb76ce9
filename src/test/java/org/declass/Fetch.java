package org.declass;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends and fetches by the hundred what a test only reads, where REST-assured would work five times as long at it. */
public final class Fetch {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** A percent sign that begins no escape, and what may not stand in an address as it is. */
    private static final Pattern NOT_OF_ADDRESSES =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|[^\\x21\\x23-\\x3B=\\x3F-\\x5B\\x5D_a-z~]");

    private Fetch() {}

    /** What stands at an address of the program under test, with one header more. */
    public static HttpResponse<String> get(String path, String header, String value) {
        return send(value.isEmpty() ? request(path) : request(path).header(header, value));
    }

    /** A request to an address of the program under test, to be filled in. */
    public static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + escaped(path)));
    }

    /** A form filled in, to be sent to an address of the program under test. */
    public static HttpRequest.Builder form(String path, Map<String, List<String>> fields) {
        var pairs = fields.entrySet().stream()
                .flatMap(field ->
                        field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(pairs.collect(Collectors.joining("&"))));
    }

    /** Sends what was filled in; follows no redirects. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }

    private static String escaped(String path) {
        return NOT_OF_ADDRESSES
                .matcher(path)
                .replaceAll(sign -> encoded(sign.group()).replace("+", "%20"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
