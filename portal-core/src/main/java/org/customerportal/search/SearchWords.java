package org.customerportal.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a text as they are found by: each once, in the order of the text, consisting of letters and digits alone, so
 * that none needs quoting in any query language.
 *
 * <p>Compatible forms are one (Unicode NFKD), accents and case are gone ({@code Straße} is {@code strasse}), and a word
 * ends after {@value #MAX_LENGTH} code points. Where writing puts no blanks between words (Chinese, Japanese, Thai, Lao,
 * Khmer, Burmese) each character is a word.
 *
 * @param words none is empty
 */
public record SearchWords(List<String> words) {

    /** The longest word, in code points; of a longer one the beginning counts. */
    public static final int MAX_LENGTH = 64;

    /** The most that a text's words may have together, in characters; what comes after is not found. */
    public static final int MAX_TOTAL = 40_000;

    public SearchWords {
        words = List.copyOf(words);
    }

    /** Returns the words of several texts together. */
    public static SearchWords of(String... texts) {
        Set<String> words = new LinkedHashSet<>();
        int[] left = {MAX_TOTAL};
        Stream.of(texts).flatMap(text -> Folding.words(text).stream()).forEach(word -> {
            left[0] -= word.length() + 1;
            if (left[0] >= 0) {
                words.add(word);
            }
        });
        return new SearchWords(List.copyOf(words));
    }

    /** Says whether one of these words begins so. */
    public boolean haveOneBeginning(String beginning) {
        return words.stream().anyMatch(word -> word.startsWith(beginning));
    }
}
