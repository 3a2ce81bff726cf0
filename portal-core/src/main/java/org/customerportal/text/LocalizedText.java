package org.customerportal.text;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages. The reader's exact language tag wins, then the language without its region, then the
 * fallback. Immutable.
 *
 * @param fallback what to show when no translation fits; 1 to {@value #MAX_LENGTH} characters
 * @param translations texts by BCP 47 language tag, for example {@code pt} or {@code pt-BR}, sorted by tag
 */
public record LocalizedText(String fallback, Map<String, String> translations) {

    /** The longest text, in characters. */
    public static final int MAX_LENGTH = 2000;

    public LocalizedText {
        check(fallback);
        translations.values().forEach(LocalizedText::check);
        translations = Collections.unmodifiableMap(new TreeMap<>(translations));
    }

    /** Returns a text that is the same in every language until translations are added. */
    public static LocalizedText of(String fallback) {
        return new LocalizedText(fallback, Map.of());
    }

    /** Returns this text with one more translation. */
    public LocalizedText with(String languageTag, String translation) {
        Map<String, String> more = new TreeMap<>(translations);
        more.put(Locale.forLanguageTag(languageTag).toLanguageTag(), translation);
        return new LocalizedText(fallback, more);
    }

    /** Returns the text for a reader of this language. */
    public String in(Locale reader) {
        String exact = translations.get(reader.toLanguageTag());
        return exact != null ? exact : translations.getOrDefault(reader.getLanguage(), fallback);
    }

    private static void check(String text) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a text has 1 to " + MAX_LENGTH + " characters, not " + text.length());
        }
    }
}
