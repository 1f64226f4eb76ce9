package org.declass.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declass.OnPostgres;
import org.declass.web.ApiDocument.Operation;

/** Bodies that no operation can take, made from what the description says each takes. */
final class WrongBodies {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json", "If-Match", "*");
    private static final List<Integer> REFUSED = List.of(400);
    private static final byte[] TEN_MEGABYTES = "x".repeat(10_000_000).getBytes(StandardCharsets.US_ASCII);

    private final ApiDocument document;
    private final List<WrongRequest> requests = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    WrongBodies(ApiDocument document) {
        this.document = document;
    }

    /** All for one operation at an address of a thing that is there; the fields of a type only the first time. */
    List<WrongRequest> of(Operation operation, String address) {
        requests.clear();
        if (operation.takesJson()) {
            asAWhole(operation.method(), address);
            if (seen.add(ApiDocument.name(operation.bodySchema()))) {
                inDetail(operation.method(), address);
                if (!OnPostgres.isOn()) {
                    tooLong(operation, address);
                }
                fields(operation.method(), address, "", "%s", document.schema(operation.bodySchema()), 0);
            }
        }
        if (operation.takesBody()) {
            ofWrongType(operation, address);
        }
        return List.copyOf(requests);
    }

    private void asAWhole(String method, String address) {
        add("broken JSON", method, address, "{", "body");
        add("JSON of another type", method, address, "[]", "body");
        add("an unknown field", method, address, "{\"no_such_field\":1}", "no_such_field");
        if (!address.endsWith("/striking") && !address.endsWith("/restoration")) {
            add("an empty body", method, address, "", "body");
        }
    }

    private void inDetail(String method, String address) {
        for (var broken : List.of("{\"on\":", "nonsense", "{'on':'x'}", "{\"on\" \"x\"}", "{},{}", "{} {}", "{}x")) {
            add("broken JSON", method, address, broken, "body");
        }
        for (var wrong : List.of("[{}]", "\"text\"", "7", "true")) {
            add("JSON of another type", method, address, wrong, "body");
        }
        add("an unknown field with NUL", method, address, "{\"no\\u0000such\":1}", "no\uFFFDsuch");
        add("a field twice", method, address, "{\"on\":null,\"on\":null}", null);
        bytes("no UTF-8", method, address, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
        bytes("no UTF-32", method, address, new byte[] {0, 0, 0, '{', 0x7f, 0x7f, 0x7f, 0x7f});
        bytes("cut off UTF-16", method, address, new byte[] {0, '{', 0});
    }

    private void bytes(String kind, String method, String address, byte[] body) {
        requests.add(new WrongRequest(kind, method, address, JSON, List.of(body), REFUSED, "body"));
    }

    /**
     * In the first field that takes a text, at whatever depth. On one engine alone: it is refused while it is read, and a
     * text that only just is too long is tried on both.
     */
    private void tooLong(Operation operation, String address) {
        var begin = new StringBuilder("{");
        var schema = document.schema(operation.bodySchema());
        var name = firstText(schema);
        var field = new StringBuilder();
        while (name == null) {
            var inner = schema.path("properties").properties().iterator().next();
            schema = document.schema(inner.getValue());
            var isList = schema.path("type").asText().equals("array");
            begin.append('"').append(inner.getKey()).append(isList ? "\":[{" : "\":{");
            field.append(inner.getKey()).append(isList ? "[0]." : ".");
            schema = isList ? document.schema(schema.path("items")) : schema;
            name = firstText(schema);
        }
        begin.append('"').append(name).append("\":\"");
        var open = new StringBuilder(begin.toString().replaceAll("[^{\\[]", ""));
        var close = open.reverse().toString().replace('{', '}').replace('[', ']');
        requests.add(new WrongRequest(
                "a text of 10 MB",
                operation.method(),
                address,
                JSON,
                List.of(
                        begin.toString().getBytes(StandardCharsets.UTF_8),
                        TEN_MEGABYTES,
                        ("\"" + close).getBytes(StandardCharsets.UTF_8)),
                List.of(400),
                field + name));
    }

    private String firstText(JsonNode schema) {
        for (var property : schema.path("properties").properties()) {
            var type = document.schema(property.getValue());
            if (type.has("maxLength") || type.has("enum")) {
                return property.getKey();
            }
        }
        return null;
    }

    private void fields(String method, String address, String prefix, String around, JsonNode schema, int depth) {
        schema.path("properties").properties().forEach(property -> {
            var name = prefix + property.getKey();
            var type = document.schema(property.getValue());
            var isDate = ApiDocument.name(property.getValue()).equals(ApiDocument.DATE_AS_WRITTEN);
            var inside = around.formatted("{\"" + property.getKey() + "\":%s}");
            WrongValues.json(type, isDate)
                    .forEach((kind, value) -> add(kind, method, address, inside.formatted(value), name));
            if (type.has("properties") && depth < 3) {
                fields(method, address, name + ".", inside, type, depth + 1);
            }
            if (type.path("type").asText().equals("array")) {
                elements(method, address, name + "[0]", inside.formatted("[%s]"), document.schema(type.path("items")));
            }
        });
    }

    private void elements(String method, String address, String name, String around, JsonNode schema) {
        WrongValues.json(schema, false)
                .forEach((kind, value) -> add(kind + " in a list", method, address, around.formatted(value), name));
        if (schema.has("properties")) {
            fields(method, address, name + ".", around, schema, 3);
        }
    }

    private void ofWrongType(Operation operation, String address) {
        for (var type : List.of("application/x-www-form-urlencoded", "application/xml", "no type", "text")) {
            requests.add(new WrongRequest(
                    "the media type " + type,
                    operation.method(),
                    address,
                    Map.of("Content-Type", type, "If-Match", "*"),
                    List.of("a=b".getBytes(StandardCharsets.UTF_8)),
                    List.of(415),
                    null));
        }
    }

    private void add(String kind, String method, String address, String body, String named) {
        requests.add(new WrongRequest(
                kind, method, address, JSON, List.of(body.getBytes(StandardCharsets.UTF_8)), REFUSED, named));
    }
}
