package org.declass.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Refuses texts with a NUL character wherever they come from: PostgreSQL cannot keep them. */
@Singleton
class PlainText implements ObjectMapperCustomizer {

    static final String EXPECTED = "text without NUL characters";

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("plain text").addDeserializer(String.class, new FromJson()));
    }

    private static final class FromJson extends StringDeserializer {

        private static final long serialVersionUID = 1;

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var text = super.deserialize(json, context);
            if (text != null && text.indexOf('\0') >= 0) {
                throw MismatchedInputException.from(json, String.class, EXPECTED);
            }
            return text;
        }
    }
}
