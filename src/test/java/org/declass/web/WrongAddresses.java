package org.declass.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.declass.web.ApiDocument.Operation;

/** Addresses, methods and headers that no operation can answer, made from what the description says each takes. */
final class WrongAddresses {

    private static final Map<String, String> ANY_STATE = Map.of("If-Match", "*");
    private static final String EMOJI = "\uD83D\uDE80";

    private final ApiDocument document;
    private final RightBodies bodies;
    private final List<WrongRequest> requests = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    WrongAddresses(ApiDocument document) {
        this.document = document;
        this.bodies = new RightBodies(document);
    }

    /** All for one operation at an address of a thing that is there. */
    List<WrongRequest> of(Operation operation, String address) {
        requests.clear();
        query(operation, address);
        operation.places().forEach(place -> path(operation, address, place));
        headers(operation, address);
        return List.copyOf(requests);
    }

    private void query(Operation operation, String address) {
        parameter("an unknown parameter", operation, address, "no_such_parameter=1", "no_such_parameter");
        parameter("an unknown parameter with NUL", operation, address, "no%00such=1", "no\uFFFDsuch");
        for (var described : operation.parameters("query")) {
            var name = described.path("name").asText();
            var schema = document.schema(described.path("schema"));
            var isList = schema.path("type").asText().equals("array");
            var each = isList ? document.schema(schema.path("items")) : schema;
            ofLists(operation, address, name);
            if (!seen.add(name + each)) {
                continue;
            }
            WrongValues.parameters(each)
                    .forEach((kind, value) -> parameter(kind, operation, address, name + "=" + value, name));
            if (!isList) {
                var right = name + "=" + RightBodies.parameter(each);
                parameter("a parameter twice", operation, address, right + "&" + right, name);
            }
        }
    }

    private void ofLists(Operation operation, String address, String name) {
        if (Set.of("cursor", "sort", "fields").contains(name)) {
            parameter("no such " + name, operation, address, name + "=no_such_" + name, name);
        }
        if (name.equals("cursor")) {
            for (var forged : List.of("ASCnumber\n1\n\0", "ASCcode\nX\n\0", "DESCnumber\n+\n+99999-01-01", "\n\n")) {
                var text = Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
                parameter("a forged cursor", operation, address, "cursor=" + text.replace("=", ""), name);
            }
        }
    }

    private void parameter(String kind, Operation operation, String address, String query, String named) {
        requests.add(new WrongRequest(
                kind,
                operation.method(),
                address + "?" + query,
                headersOf(operation),
                bodies.of(operation),
                List.of(400),
                named));
    }

    private void path(Operation operation, String address, String place) {
        var wrong = new TreeMap<String, String>();
        wrong.put("a NUL in the path", "%00");
        wrong.put("an emoji in the path", escaped("x" + EMOJI.repeat(30)));
        wrong.put("5,000 characters in the path", "x".repeat(5000));
        wrong.put("a way out of the path", "..%2f");
        wrong.put("no UTF-8 in the path", "%ff%ed%a0%80");
        wrong.put("a word for an id", "no-such-thing");
        for (var unknown : List.of("0", "-1", "99999999999999999999", "R-1900-0001", "W-999999999999")) {
            wrong.put("the unknown id " + unknown, unknown);
        }
        wrong.forEach((kind, value) -> requests.add(new WrongRequest(
                kind,
                operation.method(),
                withPlace(operation, address, place, value),
                headersOf(operation),
                bodies.of(operation),
                List.of(404),
                null)));
    }

    private static String withPlace(Operation operation, String address, String place, String value) {
        var templates = operation.path().split("/");
        var parts = address.split("/");
        for (var i = 0; i < parts.length; i++) {
            if (templates[i].equals("{" + place + "}")) {
                parts[i] = value;
            }
        }
        return String.join("/", parts);
    }

    private void headers(Operation operation, String address) {
        for (var accept : List.of("image/png", "no type")) {
            requests.add(new WrongRequest(
                    "Accept: " + accept,
                    operation.method(),
                    address,
                    with(headersOf(operation), "Accept", accept),
                    bodies.of(operation),
                    List.of(406),
                    null));
        }
        if (operation.takesHeader("If-Match")) {
            var header = with(headersOf(operation), "If-Match", "nonsense");
            requests.add(new WrongRequest(
                    "an ETag of nobody",
                    operation.method(),
                    address,
                    header,
                    bodies.of(operation),
                    List.of(400),
                    "If-Match"));
        }
        if (operation.takesHeader("Idempotency-Key") && operation.takesJson()) {
            requests.add(new WrongRequest(
                    "a key too long",
                    operation.method(),
                    address,
                    with(headersOf(operation), "Idempotency-Key", "x".repeat(101)),
                    bodies.of(operation),
                    List.of(422),
                    "Idempotency-Key"));
        }
    }

    /** What no operation does at an address of one. */
    List<WrongRequest> methods(List<Operation> operations, String path, String address) {
        var known = new TreeSet<String>();
        operations.stream().filter(each -> each.path().equals(path)).forEach(each -> known.add(each.method()));
        return List.of("POST", "PUT", "PATCH", "DELETE", "PROPFIND").stream()
                .filter(method -> !known.contains(method))
                .map(method -> new WrongRequest(
                        "the method " + method, method, address, ANY_STATE, List.of(), List.of(404, 405), null))
                .toList();
    }

    private static Map<String, String> headersOf(Operation operation) {
        return operation.takesJson()
                ? with(ANY_STATE, "Content-Type", "application/json")
                : operation.takesBody() ? with(ANY_STATE, "Content-Type", "text/plain") : ANY_STATE;
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return more;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
