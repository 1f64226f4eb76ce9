package org.declass.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that no field or parameter of a schema can have, each under what is wrong with it. */
final class WrongValues {

    private static final String DAY = "date";
    private static final String INSTANT = "date-time";

    private WrongValues() {}

    /** As JSON. */
    static Map<String, String> json(JsonNode schema, boolean isDateAsWritten) {
        var wrong = new LinkedHashMap<String, String>();
        var type = schema.path("type").asText();
        if (!type.equals("boolean")) {
            wrong.put("true for " + type, "true");
        }
        if (!type.equals("object") && !type.equals("array")) {
            wrong.put("an object for " + type, "{}");
        }
        if (!type.equals("array")) {
            wrong.put("a list for " + type, "[]");
        }
        if (!type.equals("integer")) {
            wrong.put("a number for " + type, "20260230");
        }
        switch (type) {
            case "string" -> wrong.putAll(texts(schema));
            case "integer" -> wrong.putAll(numbers(schema));
            case "boolean" -> {
                wrong.put("text for boolean", "\"true\"");
                wrong.put("a fraction for boolean", "0.5");
            }
            case "array" -> {
                wrong.put("text for array", "\"text\"");
                wrong.put("an object for array", "{}");
            }
            default -> {
                if (isDateAsWritten) {
                    wrong.put("a NUL", "\"1962\\u0000\"");
                } else {
                    wrong.put("text for object", "\"text\"");
                }
            }
        }
        return wrong;
    }

    private static Map<String, String> texts(JsonNode schema) {
        var wrong = new LinkedHashMap<String, String>();
        if (schema.has("enum")) {
            wrong.put("an unknown constant", "\"NO_SUCH\"");
            wrong.put("an empty constant", "\"\"");
            return wrong;
        }
        if (schema.path("format").asText().equals(DAY)) {
            for (var day : List.of("00/00/1963", "2026-02-30", "+99999-01-01", "0000-01-01", "1962", "")) {
                wrong.put("the day '" + day + "'", '"' + day + '"');
            }
            wrong.put("a day in pieces", "[2026,2,28]");
            return wrong;
        }
        wrong.put("a NUL", "\"a\\u0000b\"");
        wrong.put("half a character", "\"a\\ud800b\"");
        if (schema.has("maxLength")) {
            wrong.put(
                    "a text too long", '"' + "x".repeat(schema.path("maxLength").asInt() + 1) + '"');
        }
        return wrong;
    }

    private static Map<String, String> numbers(JsonNode schema) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("text for integer", "\"1\"");
        wrong.put("an empty text for integer", "\"\"");
        wrong.put("a fraction", "1.5");
        wrong.put("a number too large for any machine", "99999999999999999999");
        beyond(schema).forEach(number -> wrong.put("the number " + number, number));
        return wrong;
    }

    private static List<String> beyond(JsonNode schema) {
        var wrong = new ArrayList<String>();
        if (schema.has("minimum")) {
            wrong.add(String.valueOf(schema.path("minimum").asLong() - 1));
        }
        if (schema.has("exclusiveMinimum")) {
            wrong.add(schema.path("exclusiveMinimum").asText());
        }
        if (schema.has("maximum")) {
            wrong.add(String.valueOf(schema.path("maximum").asLong() + 1));
        }
        return wrong;
    }

    /** As a parameter of an address, escaped. */
    static Map<String, String> parameters(JsonNode schema) {
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("a NUL", "%00");
        switch (schema.path("type").asText()) {
            case "integer" -> {
                wrong.put("text for integer", "abc");
                wrong.put("a fraction", "1.5");
                wrong.put("a number too large for any machine", "99999999999999999999");
                beyond(schema).forEach(number -> wrong.put("the number " + number, number));
            }
            case "boolean" -> wrong.put("text for boolean", "maybe");
            default -> {
                if (schema.has("enum")) {
                    wrong.put("an unknown constant", "NO_SUCH");
                } else if (schema.path("format").asText().equals(DAY)) {
                    List.of("00/00/1963", "2026-02-30", "%2B99999-01-01", "-0001-01-01", "1962")
                            .forEach(day -> wrong.put("the day " + day, day));
                } else if (schema.path("format").asText().equals(INSTANT)) {
                    List.of("yesterday", "2026-02-30T00:00:00Z", "%2B1000000-01-01T00:00:00Z", "2026-02-28")
                            .forEach(instant -> wrong.put("the instant " + instant, instant));
                } else if (schema.has("maxLength")) {
                    wrong.put(
                            "a text too long",
                            "x".repeat(schema.path("maxLength").asInt() + 1));
                }
            }
        }
        return wrong;
    }
}
