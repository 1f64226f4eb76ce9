package org.declass.web;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads parameters of the URL into types, and says what was expected where one cannot be read. */
@Provider
class StrictParameters implements ParamConverterProvider {

    private record Reader(Function<String, Object> read, String expected) {}

    private static final Map<Class<?>, Reader> READERS = Map.of(
            LocalDate.class, new Reader(Days::day, Days.DAY),
            Instant.class, new Reader(Days::instant, Days.INSTANT),
            Integer.class, new Reader(Integer::valueOf, "a whole number"),
            Long.class, new Reader(Long::valueOf, "a whole number"),
            Boolean.class, new Reader(StrictParameters::bool, "true or false"));

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        var reader = rawType.isEnum() ? constants(rawType) : READERS.get(rawType);
        return reader == null ? null : new Converter<>(rawType, reader);
    }

    private record Converter<T>(Class<T> type, Reader reader) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return type.cast(reader.read.apply(text));
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw new BadValue(text, type, "Must be " + reader.expected + ".");
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }

    private static Reader constants(Class<?> type) {
        var byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(c -> ((Enum<?>) c).name(), Function.<Object>identity()));
        return new Reader(
                text -> {
                    var constant = byName.get(text.toUpperCase(Locale.ROOT));
                    if (constant == null) {
                        throw new IllegalArgumentException(text);
                    }
                    return constant;
                },
                "one of " + byName.keySet().stream().sorted().collect(Collectors.joining(", ")));
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
