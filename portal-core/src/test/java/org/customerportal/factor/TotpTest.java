package org.customerportal.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final String DIGITS = "1234567890";
    private static final TotpSeed SEED = new TotpSeed("12345678901234567890".getBytes(US_ASCII));
    private static final Instant NOON = Instant.parse("2030-06-01T12:00:00Z");
    private static final long STEP = NOON.getEpochSecond() / 30;

    /** RFC 4226, appendix D. */
    @Test
    @Tag("S26")
    void countsAsTheStandardDoes() {
        List<String> codes = IntStream.range(0, 10)
                .mapToObj(counter -> Totp.code(SEED.bytes(), counter, 6, "HmacSHA1"))
                .toList();

        assertThat(codes)
                .containsExactly(
                        "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871",
                        "520489");
    }

    /** RFC 6238, appendix B; the seeds differ in length. */
    @ParameterizedTest
    @CsvSource({
        "59, HmacSHA1, 20, 94287082",
        "59, HmacSHA256, 32, 46119246",
        "59, HmacSHA512, 64, 90693936",
        "1111111109, HmacSHA1, 20, 07081804",
        "1111111109, HmacSHA256, 32, 68084774",
        "1111111109, HmacSHA512, 64, 25091201",
        "20000000000, HmacSHA1, 20, 65353130",
        "20000000000, HmacSHA256, 32, 77737706",
        "20000000000, HmacSHA512, 64, 47863826"
    })
    @Tag("S26")
    void keepsTimeAsTheStandardDoes(long second, String algorithm, int length, String code) {
        byte[] key = DIGITS.repeat(7).substring(0, length).getBytes(US_ASCII);

        assertThat(Totp.code(key, second / 30, 8, algorithm)).isEqualTo(code);
    }

    @Test
    @Tag("S26")
    void takesTheCodeOfTheStepBeforeAndAfterAndNoOther() {
        for (int distance = -3; distance <= 3; distance++) {
            OptionalLong step = Totp.step(SEED, code(STEP + distance), NOON, 0);
            if (Math.abs(distance) <= 1) {
                assertThat(step).hasValue(STEP + distance);
            } else {
                assertThat(step).isEmpty();
            }
        }
    }

    @Test
    @Tag("S26")
    @Tag("R27")
    void takesNoCodeOfAStepThatWasUsedOrOfOneBeforeIt() {
        assertThat(Totp.step(SEED, code(STEP), NOON, STEP)).isEmpty();
        assertThat(Totp.step(SEED, code(STEP - 1), NOON, STEP)).isEmpty();
        assertThat(Totp.step(SEED, code(STEP + 1), NOON, STEP)).hasValue(STEP + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "abcdef", "-12345", "٠١٢٣٤٥"})
    void takesNothingThatIsNoCode(String code) {
        assertThat(Totp.step(SEED, code, NOON, 0)).isEmpty();
    }

    /** RFC 4648 has no vector of 20 bytes; this one is that of the widespread key URI format. */
    @Test
    void writesSeedsAsAppsReadThem() {
        assertThat(SEED.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(new TotpSeed(new byte[] {
                            'H', 'e', 'l', 'l', 'o', '!', (byte) 0xDE, (byte) 0xAD, (byte) 0xBE, (byte) 0xEF
                        })
                        .base32())
                .isEqualTo("JBSWY3DPEHPK3PXP");
    }

    @Test
    void hidesTheSeed() {
        assertThat(SEED.toString()).doesNotContain(SEED.base32());
    }

    private static String code(long step) {
        return Totp.code(SEED.bytes(), step, 6, "HmacSHA1");
    }
}
