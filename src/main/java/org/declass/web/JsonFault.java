package org.declass.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says where a JSON body is wrong, and what was expected there. */
final class JsonFault {

    private static final int LONGEST_FIELD = 100;
    private static final String WHOLE_NUMBER = "a whole number that is not too large";

    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class,
            Characters.WANTED,
            LocalDate.class,
            Days.DAY,
            Integer.class,
            WHOLE_NUMBER,
            int.class,
            WHOLE_NUMBER,
            Long.class,
            WHOLE_NUMBER,
            long.class,
            WHOLE_NUMBER,
            Boolean.class,
            "true or false",
            boolean.class,
            "true or false");

    private JsonFault() {}

    static Problem of(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping
                ? Problem.of(400, "The JSON does not fit.", List.of(new Violation(field(mapping), reason(e))))
                : Problem.of(400, "The body is not JSON.", List.of(new Violation("body", reason(e))));
    }

    private static String field(JsonMappingException e) {
        var path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        var field = Characters.sound(path.startsWith(".") ? path.substring(1) : path);
        return field.isEmpty() ? "body" : Characters.cut(field, LONGEST_FIELD);
    }

    private static String reason(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "Is not a field here. Known are "
                    + unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException) {
            return "Is too long.";
        }
        if (e instanceof MismatchedInputException mismatch) {
            return "Must be " + expected(mismatch.getTargetType()) + ".";
        }
        if (e.getCause() instanceof InputCoercionException) {
            return "Must be " + WHOLE_NUMBER + ".";
        }
        var at = e.getLocation();
        return "Broken" + (at == null ? "." : " at line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list in brackets";
        }
        return WORDS.getOrDefault(type, "one JSON object in braces, and nothing after it");
    }
}
