package org.customerportal.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SecretTokensTest {

    private static final int MANY = 1_000_000;

    private final SecretTokens tokens = new SecretTokens();

    /** The last eight bytes tell tokens apart: two alike of a million are one chance in thirty million. */
    @Test
    @Tag("R15")
    void areNeverTheSameAndHaveEveryByteAsOften() {
        long[] ends = new long[MANY];
        long[] counts = new long[256];
        for (int i = 0; i < MANY; i++) {
            byte[] bytes = Base64.getUrlDecoder().decode(tokens.next().reveal());
            ends[i] = ByteBuffer.wrap(bytes).getLong(SecretToken.BYTES - Long.BYTES);
            for (byte each : bytes) {
                counts[each & 0xFF]++;
            }
        }

        assertThat(Arrays.stream(ends).distinct().count()).isEqualTo(MANY);
        double expected = (double) MANY * SecretToken.BYTES / counts.length;
        assertThat(Arrays.stream(counts).mapToObj(count -> count / expected))
                .allMatch(share -> share > 0.98 && share < 1.02);
    }
}
