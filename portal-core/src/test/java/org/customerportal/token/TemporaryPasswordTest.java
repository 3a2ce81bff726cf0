package org.customerportal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemporaryPasswordTest {

    private final SecretTokens secrets = new SecretTokens();

    @Test
    void isNeverTheSameAndUsesItsWholeAlphabet() {
        Set<String> seen = new HashSet<>();
        Set<Integer> characters = new HashSet<>();
        for (int made = 0; made < 1000; made++) {
            String text = secrets.nextPassword().reveal();
            assertThat(text).matches("([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}");
            assertThat(seen.add(text)).isTrue();
            text.chars().forEach(characters::add);
        }
        assertThat(characters).hasSize(33);
    }

    @Test
    void isReadAsItIsSaidOrWritten() {
        TemporaryPassword secret = new TemporaryPassword("01ABCDEFGHJKMNPQRSTVWXYZ0");

        for (String typed : List.of(
                secret.reveal(),
                "oiabc-defgh-jkmnp-qrstv-wxyzO",
                "0LABCDEFGHJKMNPQRSTVWXYZ0",
                " 01ABC DEFGH JKMNP QRSTV WXYZ0\t")) {
            assertThat(TemporaryPassword.parse(typed).map(TemporaryPassword::digest))
                    .as(typed)
                    .contains(secret.digest());
        }
    }

    @Test
    void isNothingElse() {
        for (String typed : List.of(
                "",
                "01ABC",
                "01ABCDEFGHJKMNPQRSTVWXYZ0U",
                "U1ABCDEFGHJKMNPQRSTVWXYZ0",
                "\uFF101ABCDEFGHJKMNPQRSTVWXYZ0",
                " ".repeat(101) + "01ABCDEFGHJKMNPQRSTVWXYZ0",
                secrets.next().reveal())) {
            assertThat(TemporaryPassword.parse(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void hidesItselfAndSharesNoDigestWithALink() {
        TemporaryPassword secret = secrets.nextPassword();
        String plain = secret.reveal().replace("-", "");

        assertThat(secret.toString()).doesNotContain(plain.substring(0, 5));
        assertThat(new SecretToken(plain).digest()).isNotEqualTo(secret.digest());
    }
}
