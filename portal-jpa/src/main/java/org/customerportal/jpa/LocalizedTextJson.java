package org.customerportal.jpa;

import java.util.LinkedHashMap;
import java.util.Map;
import org.customerportal.json.Json;
import org.customerportal.json.JsonObject;
import org.customerportal.text.LocalizedText;

/** Texts in several languages as JSON. */
final class LocalizedTextJson {

    private LocalizedTextJson() {}

    static String write(LocalizedText text) {
        return Json.write(Map.of("fallback", text.fallback(), "translations", text.translations()));
    }

    static LocalizedText read(String json) {
        JsonObject text = JsonObject.of(Json.read(json));
        JsonObject translations = text.object("translations");
        Map<String, String> byLanguage = new LinkedHashMap<>();
        translations.keys().forEach(language -> byLanguage.put(language, translations.text(language)));
        return new LocalizedText(text.text("fallback"), byLanguage);
    }
}
