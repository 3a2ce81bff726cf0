package org.customerportal.search;

import java.util.List;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;

/**
 * What somebody searches for: each of these must be the beginning of a word. Immutable.
 *
 * @param beginnings 1 to {@value #MAX_WORDS}, folded as {@link SearchWords} are
 */
public record SearchText(List<String> beginnings) {

    /** The most that may be typed, in characters. */
    public static final int MAX_LENGTH = 200;

    /** The most words. */
    public static final int MAX_WORDS = 8;

    public SearchText {
        beginnings = List.copyOf(beginnings);
        if (beginnings.isEmpty() || beginnings.size() > MAX_WORDS) {
            throw new IllegalArgumentException("a search has 1 to " + MAX_WORDS + " words");
        }
        // Storages put these into patterns and trust that nothing in them means anything there.
        if (!beginnings.stream().allMatch(word -> SearchWords.of(word).words().equals(List.of(word)))) {
            throw new IllegalArgumentException("words of a search are folded");
        }
    }

    /**
     * Reads what a person typed. Punctuation separates words and means nothing else; there are no wildcards.
     *
     * @param path where the text stands in the input
     * @throws InvalidInputException if there is no word in it ({@code no-words}), too many ({@code too-many-words}) or too
     *     much ({@code too-long})
     */
    public static SearchText typed(String text, String path) {
        if (text.length() > MAX_LENGTH) {
            throw new InvalidInputException(Violation.of(path, "too-long", "max", MAX_LENGTH));
        }
        List<String> words = SearchWords.of(text).words();
        if (words.isEmpty()) {
            throw new InvalidInputException(Violation.of(path, "no-words"));
        }
        if (words.size() > MAX_WORDS) {
            throw new InvalidInputException(Violation.of(path, "too-many-words", "max", MAX_WORDS));
        }
        return new SearchText(words);
    }

    /** Says whether each beginning is found among these words, which may be those of several texts. */
    public boolean finds(List<SearchWords> texts) {
        return beginnings.stream()
                .allMatch(beginning -> texts.stream().anyMatch(words -> words.haveOneBeginning(beginning)));
    }
}
