package org.declass.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** Keeps mappings and previews as JSON. */
@ApplicationScoped
class MappingJson {

    private final ObjectMapper mapper;

    MappingJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Record value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Mapping read(String json) {
        return read(json, Mapping.class);
    }

    Preview preview(String json) {
        return read(json, Preview.class);
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
