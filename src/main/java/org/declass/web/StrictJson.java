package org.declass.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Takes JSON at its word: no ordinals for constants, no fractions for whole numbers, no field twice, no NUL in a text. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** PostgreSQL cannot keep a NUL. */
    static final String PLAIN_TEXT = "text without NUL characters";

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.registerModule(new SimpleModule("plain text").addDeserializer(String.class, new PlainText()));
    }

    private static final class PlainText extends StringDeserializer {

        private static final long serialVersionUID = 1;

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = super.deserialize(json, context);
            if (text != null && text.indexOf('\0') >= 0) {
                throw MismatchedInputException.from(json, String.class, PLAIN_TEXT);
            }
            return text;
        }
    }
}
