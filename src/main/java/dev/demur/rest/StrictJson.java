package dev.demur.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;

/** JSON taken at its word: a number is no text, a text no number, a name stands once, nothing follows the end. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final List<LogicalType> KINDS = List.of(
            LogicalType.Textual,
            LogicalType.Integer,
            LogicalType.Boolean,
            LogicalType.Collection,
            LogicalType.POJO,
            LogicalType.Enum);

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        KINDS.forEach(kind -> forbidConversions(mapper, kind));
        mapper.registerModule(new SimpleModule("text").addSerializer(String.class, new WellFormedText()));
    }

    private static void forbidConversions(ObjectMapper mapper, LogicalType kind) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            if (!isItself(shape, kind)) {
                mapper.coercionConfigFor(kind).setCoercion(shape, CoercionAction.Fail);
            }
        }
    }

    private static boolean isItself(CoercionInputShape shape, LogicalType kind) {
        return switch (kind) {
            case Textual, Enum -> shape == CoercionInputShape.String || shape == CoercionInputShape.EmptyString;
            case Integer -> shape == CoercionInputShape.Integer;
            case Boolean -> shape == CoercionInputShape.Boolean;
            case Collection -> shape == CoercionInputShape.Array || shape == CoercionInputShape.EmptyArray;
            default -> shape == CoercionInputShape.Object;
        };
    }

    /** Half a surrogate pair has no form in UTF-8: it leaves as U+FFFD, where the generator would give up half-way. */
    static final class WellFormedText extends StdScalarSerializer<String> {

        WellFormedText() {
            super(String.class);
        }

        @Override
        public void serialize(String value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(wellFormed(value));
        }

        static String wellFormed(String value) {
            for (int i = 0; i < value.length(); i = value.offsetByCodePoints(i, 1)) {
                if (isLoneSurrogate(value.codePointAt(i))) {
                    return repaired(value);
                }
            }
            return value;
        }

        private static String repaired(String value) {
            StringBuilder repaired = new StringBuilder(value.length());
            value.codePoints().map(c -> isLoneSurrogate(c) ? 0xFFFD : c).forEach(repaired::appendCodePoint);
            return repaired.toString();
        }

        private static boolean isLoneSurrogate(int codePoint) {
            return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        }
    }
}
