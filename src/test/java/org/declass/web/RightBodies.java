package org.declass.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.declass.web.ApiDocument.Operation;

/** The least that operations take, so that something else about a request can be what is wrong with it. */
final class RightBodies {

    private final ApiDocument document;

    RightBodies(ApiDocument document) {
        this.document = document;
    }

    List<byte[]> of(Operation operation) {
        if (!operation.takesBody()) {
            return List.of();
        }
        var text = operation.takesJson() ? value(operation.bodySchema()) : "Record Number\n1\n";
        return List.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private String value(JsonNode pointer) {
        var schema = document.schema(pointer);
        if (schema.has("examples")) {
            return schema.path("examples").get(0).toString();
        }
        if (schema.path("type").asText().equals("object")) {
            var names = StreamSupport.stream(schema.path("required").spliterator(), false)
                    .map(JsonNode::asText);
            var withNote = schema.path("properties").has("note") ? Stream.concat(names, Stream.of("note")) : names;
            return withNote.distinct()
                    .map(name ->
                            '"' + name + "\":" + value(schema.path("properties").path(name)))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (schema.path("type").asText().equals("array")) {
            return "[" + value(schema.path("items")) + "]";
        }
        var text = parameter(schema);
        return schema.path("type").asText().equals("string") ? '"' + text + '"' : text;
    }

    /** A value that a parameter can have. */
    static String parameter(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asText();
        }
        return switch (schema.path("type").asText()) {
            case "integer" -> "1";
            case "boolean" -> "true";
            default ->
                switch (schema.path("format").asText()) {
                    case "date" -> "2026-02-27";
                    case "date-time" -> "2026-02-27T12:00:00Z";
                    default -> "X";
                };
        };
    }
}
