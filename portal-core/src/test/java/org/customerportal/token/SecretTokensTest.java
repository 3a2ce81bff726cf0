package org.customerportal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SecretTokensTest {

    private static final int MANY = 1_000_000;

    @Test
    @Tag("R15")
    @Tag("R24")
    @Tag("R26")
    void neverRepeatAndUseEveryByteAsOftenAsEveryOther() {
        SecretTokens tokens = new SecretTokens();
        long[] beginnings = new long[MANY];
        long[] counts = new long[256];
        for (int number = 0; number < MANY; number++) {
            byte[] bytes = Base64.getUrlDecoder().decode(tokens.next().reveal());
            assertThat(bytes.length).isEqualTo(32);
            beginnings[number] = ByteBuffer.wrap(bytes).getLong();
            for (byte value : bytes) {
                counts[value & 0xFF]++;
            }
        }
        Arrays.sort(beginnings);

        for (int number = 1; number < MANY; number++) {
            assertThat(beginnings[number] == beginnings[number - 1]).isFalse();
        }
        // 125,000 of each are expected, with a deviation of about 353; ten times that is never met by chance.
        assertThat(Arrays.stream(counts)
                        .map(count -> Math.abs(count - 125_000))
                        .max()
                        .orElseThrow())
                .isLessThan(3_530);
    }
}
