package org.customerportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Straße            | strasse
            ÁVILA avila       | avila
            O'Neill           | o,neill
            REQ-2026-000042   | req,2026,000042
            ＦＵＬＬ            | full
            ﬁnal 𝔘            | final,u
            ΟΔΟΣ οδός         | οδοσ
            İstanbul          | istanbul
            soft\u00adhyphen  | softhyphen
            見積 Q3            | 見,積,q3
            हिन्दी              | हिनदी
            100%_a            | 100,a
            """)
    void foldsWords(String text, String words) {
        assertThat(SearchWords.of(text).words()).containsExactly(words.split(",", -1));
    }

    @Test
    void keepsTheBeginningOfALongWord() {
        String longest = "𝔞".repeat(SearchWords.MAX_LENGTH + 5);

        assertThat(SearchWords.of(longest).words()).containsExactly("a".repeat(SearchWords.MAX_LENGTH));
    }

    @Test
    void keepsNoMoreThanStoragesCanHold() {
        String many = IntStream.range(0, 10_000).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));

        assertThat(String.join(" ", SearchWords.of(many).words())).hasSizeBetween(39_900, SearchWords.MAX_TOTAL);
    }

    @Test
    void readsSeveralTextsInTheirOrder() {
        assertThat(SearchWords.of("b a", "", "c a").words()).containsExactly("b", "a", "c");
    }
}
