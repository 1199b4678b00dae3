package id.brevet.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import id.brevet.shared.Wire;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes enums as their words and reads them from these alone: Jackson of its own would take numbers and empty texts. */
@Singleton
class WireEnumJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        var module = new SimpleModule("wire enums");
        module.setDeserializers(new SimpleDeserializers() {
            @Override
            public @Nullable JsonDeserializer<?> findEnumDeserializer(
                    Class<?> type, DeserializationConfig config, BeanDescription description) {
                return Wire.class.isAssignableFrom(type) ? new FromWord(type) : null;
            }
        });
        module.addSerializer(Wire.class, new ToWord());
        mapper.registerModule(module);
    }

    private static class ToWord extends StdSerializer<Wire> {

        private static final long serialVersionUID = 1;

        ToWord() {
            super(Wire.class);
        }

        @Override
        public void serialize(Wire it, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(it.wire());
        }
    }

    private static class FromWord extends StdDeserializer<Object> {

        private static final long serialVersionUID = 1;

        FromWord(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var word = json.hasToken(JsonToken.VALUE_STRING) ? json.getText() : "";
            return Arrays.stream(handledType().getEnumConstants())
                    .filter(it -> ((Wire) it).wire().equals(word))
                    .findFirst()
                    .orElseThrow(() -> context.weirdStringException(word, handledType(), "unknown word"));
        }
    }
}
