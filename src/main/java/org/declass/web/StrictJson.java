package org.declass.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Takes JSON at its word: no ordinals for constants, no text for numbers or numbers for text, no fractions for whole
 * numbers, no field twice, nothing after the end, days written as days, and only characters that can be kept.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final Map<LogicalType, List<CoercionInputShape>> MISTAKEN = Map.of(
            LogicalType.Integer,
            List.of(
                    CoercionInputShape.String,
                    CoercionInputShape.EmptyString,
                    CoercionInputShape.Float,
                    CoercionInputShape.Boolean),
            LogicalType.Float,
            List.of(CoercionInputShape.String, CoercionInputShape.EmptyString, CoercionInputShape.Boolean),
            LogicalType.Boolean,
            List.of(
                    CoercionInputShape.String,
                    CoercionInputShape.EmptyString,
                    CoercionInputShape.Integer,
                    CoercionInputShape.Float),
            LogicalType.Enum,
            List.of(CoercionInputShape.EmptyString, CoercionInputShape.Integer));

    /** After Quarkus has registered its modules: the last that can read a type wins. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        MISTAKEN.forEach((type, shapes) ->
                shapes.forEach(shape -> mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail)));
        mapper.registerModule(new Strict());
    }

    private static final class Strict extends SimpleModule {

        private static final long serialVersionUID = 1;

        Strict() {
            super("strict");
            addDeserializer(String.class, new Text());
            addDeserializer(LocalDate.class, new Day());
        }

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addValueInstantiators(Strict::soundly);
        }

        private static ValueInstantiator soundly(
                DeserializationConfig config, BeanDescription type, ValueInstantiator usual) {
            return usual.canCreateFromString() ? new FromText(usual) : usual;
        }
    }

    private static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, json);
            }
            return sound(json.getText(), context);
        }
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            }
            try {
                return Days.day(json.getText());
            } catch (DateTimeException unreadable) {
                throw MismatchedInputException.from(json, LocalDate.class, Days.DAY);
            }
        }
    }

    /** Values that are made from a text, such as dates as an archive wrote them. */
    private static final class FromText extends ValueInstantiator.Delegating {

        FromText(ValueInstantiator usual) {
            super(usual);
        }

        @Override
        public Object createFromString(DeserializationContext context, String text) throws IOException {
            return super.createFromString(context, sound(text, context));
        }
    }

    private static String sound(String text, DeserializationContext context) throws JsonMappingException {
        if (!Characters.areSound(text)) {
            throw MismatchedInputException.from(context.getParser(), String.class, Characters.WANTED);
        }
        return text;
    }
}
