package org.customerportal.jpa;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.customerportal.json.Json;
import org.customerportal.json.JsonObject;
import org.customerportal.trait.AttributeKey;
import org.customerportal.trait.Attributes;
import org.jspecify.annotations.Nullable;

/** Attributes as JSON beside who carries them, so that reading many people or organizations is one statement. */
final class AttributesJson {

    /** The longest text: as many attributes as there may be, in which every character is escaped. */
    static final int MAX_LENGTH = 20_000;

    private AttributesJson() {}

    /** Returns the attributes as text; null for none. */
    static @Nullable String write(Attributes attributes) {
        Map<String, String> values = new TreeMap<>();
        attributes.values().forEach((key, value) -> values.put(key.value(), value));
        return values.isEmpty() ? null : Json.write(values);
    }

    static Attributes read(@Nullable String json) {
        return Optional.ofNullable(json)
                .map(text -> JsonObject.of(Json.read(text)))
                .map(AttributesJson::read)
                .orElse(Attributes.NONE);
    }

    private static Attributes read(JsonObject json) {
        TreeMap<AttributeKey, String> values = new TreeMap<>();
        json.keys().forEach(key -> values.put(new AttributeKey(key), json.text(key)));
        return new Attributes(values);
    }
}
