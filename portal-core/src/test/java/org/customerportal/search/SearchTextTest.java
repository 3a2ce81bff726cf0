package org.customerportal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @Test
    void readsEachWordOnceWithoutCaseAndAccents() {
        assertThat(SearchText.typed("  Ávila, printer-AVILA! ", "search").beginnings())
                .containsExactly("avila", "printer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "***", "_?_", "\u0000", "\u200b"})
    void refusesWhatHasNoWord(String text) {
        refused(text, Violation.of("search", "no-words"));
    }

    @Test
    void refusesTooMuch() {
        refused("a".repeat(10_000), Violation.of("search", "too-long", "max", SearchText.MAX_LENGTH));
        refused("a b c d e f g h i", Violation.of("search", "too-many-words", "max", SearchText.MAX_WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "Case", "café", "a%", "a':* | 'b"})
    void holdsFoldedWordsOnly(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchText(List.of(word)));
    }

    @Test
    void findsWhereEveryBeginningIsFoundInOneOfTheTexts() {
        SearchText text = SearchText.typed("prin red", "search");

        assertThat(text.finds(List.of(SearchWords.of("Red"), SearchWords.of("A printer"))))
                .isTrue();
        assertThat(text.finds(List.of(SearchWords.of("A printer")))).isFalse();
        assertThat(text.finds(List.of())).isFalse();
    }

    private static void refused(String text, Violation violation) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> SearchText.typed(text, "search"))
                .satisfies(refusal -> assertThat(refusal.violations()).containsExactly(violation));
    }
}
