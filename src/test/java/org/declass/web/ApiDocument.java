package org.declass.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The description of the API as a client reads it.
 *
 * @param json the document
 */
record ApiDocument(JsonNode json) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** The name of a type that is written as a text as well as an object. */
    static final String DATE_AS_WRITTEN = "PartialDate";

    /** One operation, by its method in capitals and the template of its path. */
    record Operation(String method, String path, JsonNode json) {

        List<String> places() {
            return PLACE.matcher(path).results().map(found -> found.group(1)).toList();
        }

        List<JsonNode> parameters(String in) {
            var found = new ArrayList<JsonNode>();
            json.path("parameters").forEach(each -> {
                if (each.path("in").asText().equals(in)) {
                    found.add(each);
                }
            });
            return found;
        }

        boolean takesHeader(String name) {
            return parameters("header").stream()
                    .anyMatch(each -> each.path("name").asText().equals(name));
        }

        boolean takesBody() {
            return json.has("requestBody");
        }

        boolean takesJson() {
            return json.at("/requestBody/content").has("application/json");
        }

        JsonNode bodySchema() {
            return json.at("/requestBody/content").path("application/json").path("schema");
        }
    }

    /** All operations that the product has; the tests have some of their own. */
    List<Operation> operations() {
        var found = new ArrayList<Operation>();
        json.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    if (METHODS.contains(each.getKey()) && isOfTheProduct().test(path.getKey())) {
                        found.add(new Operation(each.getKey().toUpperCase(), path.getKey(), each.getValue()));
                    }
                }));
        return found;
    }

    private static Predicate<String> isOfTheProduct() {
        return path -> path.startsWith("/api/v1/") && !path.startsWith("/api/v1/probe");
    }

    /** The schema itself where one points to another. */
    JsonNode schema(JsonNode schema) {
        return schema.has("$ref") ? json.path("components").path("schemas").path(name(schema)) : schema;
    }

    /** The name of the schema that one points to, or empty text. */
    static String name(JsonNode schema) {
        return schema.path("$ref").asText("").replaceFirst(".*/", "");
    }
}
