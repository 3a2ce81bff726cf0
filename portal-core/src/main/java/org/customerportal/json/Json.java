package org.customerportal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads JSON objects made of plain maps, lists, text, numbers and truth values. */
public final class Json {

    /** The longest text that is written or read, in characters; it holds the longest answers to the longest form. */
    public static final int MAX_LENGTH = 2_500_000;

    // Sorted keys make equal objects equal text, which versions by content rely on.
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .configure(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, true)
            .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
            .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, true)
            .build();

    private static final TypeReference<Map<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(50)
                        .maxDocumentLength(MAX_LENGTH)
                        .build());
    }

    private Json() {}

    /**
     * Returns the object as JSON text, keys in ascending order, without white space.
     *
     * @throws IllegalArgumentException if the text would be too long for {@link #read}, or a value is not plain
     */
    public static String write(Map<String, ?> object) {
        try {
            String text = MAPPER.writeValueAsString(object);
            if (text.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("JSON has at most " + MAX_LENGTH + " characters");
            }
            return text;
        } catch (JsonProcessingException notPlain) {
            throw new IllegalArgumentException("Only plain values can be written as JSON", notPlain);
        }
    }

    /**
     * Returns the object that the text describes. Fractions come as {@link java.math.BigDecimal}.
     *
     * @throws MalformedJsonException if the text is no JSON object, names a key twice, or is too long or too deep
     */
    public static Map<String, @Nullable Object> read(String text) {
        try {
            Map<String, @Nullable Object> object = MAPPER.readValue(text, OBJECT);
            if (object == null) {
                throw new MalformedJsonException();
            }
            return object;
        } catch (JsonProcessingException malformed) {
            throw new MalformedJsonException();
        }
    }
}
