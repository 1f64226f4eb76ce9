package org.declass.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.declass.web.Display;

/** Keeps the filters of a view as JSON, each under the name it has in the address, and puts them into words. */
@ApplicationScoped
class SavedFilter {

    private static final ObjectMapper PLAIN = new ObjectMapper();

    private final ObjectMapper mapper;

    SavedFilter(ObjectMapper mapper) {
        this.mapper = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
    }

    String json(Object filter) {
        try {
            return mapper.writeValueAsString(filter);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    <T> T read(String json, Class<T> filter) {
        try {
            return mapper.readValue(json, filter);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** "agency STATE; happened from 2026-01-01". */
    static String words(String json) {
        try {
            return PLAIN.readTree(json).properties().stream()
                    .map(filter -> name(filter.getKey()) + " " + value(filter.getValue()))
                    .collect(Collectors.joining("; "));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(String field) {
        return field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String value(JsonNode value) {
        List<String> values = new ArrayList<>();
        (value.isArray() ? value : List.of(value)).forEach(one -> values.add(text(one.asText())));
        return String.join(" or ", values);
    }

    private static String text(String value) {
        return value.matches("[A-Z]+(_[A-Z]+)+") ? Display.words(value) : value;
    }
}
