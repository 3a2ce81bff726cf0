package org.customerportal.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {

    private final List<RecoveryCode> codes = RecoveryCode.fresh(new SecureRandom());

    @Test
    @Tag("S27")
    void makesTenDifferentOnesOfFiftyBits() {
        Set<String> secrets = new HashSet<>();
        for (int set = 0; set < 1000; set++) {
            RecoveryCode.fresh(new SecureRandom())
                    .forEach(code -> secrets.add(code.secret().normalized()));
        }

        assertThat(codes).hasSize(10);
        assertThat(codes.get(3).reveal()).matches("3-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(secrets).hasSize(10_000);
        assertThat(secrets.stream().flatMapToInt(String::chars).distinct().count())
                .isEqualTo(32);
    }

    @Test
    void readsThemHoweverTheyAreTyped() {
        for (RecoveryCode code : codes) {
            String shown = code.reveal();
            for (String typed : List.of(
                    shown,
                    shown.toLowerCase(java.util.Locale.ROOT),
                    shown.replace("-", ""),
                    " " + shown.replace('-', ' ') + " ",
                    shown.replace('0', 'o').replace('1', 'l'))) {
                RecoveryCode read = RecoveryCode.parse(typed).orElseThrow();
                assertThat(read.number()).isEqualTo(code.number());
                assertThat(read.secret().normalized()).isEqualTo(code.secret().normalized());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "A-7KQ2M-9ZT4B",
                "3-7KQ2M-9ZT4",
                "3-7KQ2M-9ZT4BB",
                "3-7KQ2M-9ZT4U",
                "3-7KQ2M-9ZT4%",
                "123456"
            })
    void readsNothingElse(String typed) {
        assertThat(RecoveryCode.parse(typed)).isEmpty();
    }

    @Test
    void hidesThem() {
        assertThat(codes.toString()).doesNotContain(codes.get(0).secret().normalized());
    }
}
