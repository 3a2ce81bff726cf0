package org.customerportal.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final byte[] SECRET = "twenty secret bytes!".getBytes(UTF_8);
    private static final KeyRing RING = KeyRing.of("one", Map.of("one", key(1)));

    @Test
    @Tag("S28")
    void opensWhatItSealed() {
        SealedText sealed = RING.seal(SECRET, "ada");

        assertThat(RING.open(sealed, "ada"))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(SECRET));
        assertThat(sealed.text()).startsWith("one.").doesNotContain("secret");
        assertThat(RING.needsSealing(sealed)).isFalse();
    }

    @Test
    @Tag("S28")
    void opensNothingInAnotherPlace() {
        assertThat(RING.open(RING.seal(SECRET, "ada"), "bob")).isEmpty();
    }

    @Test
    @Tag("S28")
    void opensNothingOfWhichABitWasTurned() {
        SealedText sealed = RING.seal(SECRET, "ada");
        byte[] bytes = Base64.getUrlDecoder().decode(sealed.sealed());
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] turned = bytes.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(RING.open(text("one", turned), "ada")).as("bit %d", bit).isEmpty();
        }
        for (int length = 1; length < bytes.length; length++) {
            assertThat(RING.open(text("one", Arrays.copyOf(bytes, length)), "ada"))
                    .as("%d bytes", length)
                    .isEmpty();
        }
        assertThat(RING.open(new SealedText("one.A"), "ada")).as("no base64").isEmpty();
    }

    @Test
    @Tag("S28")
    void takesAFreshNonceEachTime() {
        Set<String> nonces = new HashSet<>();
        for (int time = 0; time < 10_000; time++) {
            nonces.add(RING.seal(SECRET, "ada").sealed().substring(0, 16));
        }

        assertThat(nonces).hasSize(10_000);
    }

    @Test
    @Tag("S28")
    void opensByAnOldKeyAndSealsByTheCurrentOne() {
        SealedText old = RING.seal(SECRET, "ada");
        KeyRing next = KeyRing.of("two", Map.of("one", key(1), "two", key(2)));

        assertThat(next.open(old, "ada")).isPresent();
        assertThat(next.needsSealing(old)).isTrue();
        assertThat(next.seal(SECRET, "ada").text()).startsWith("two.");
        assertThat(RING.open(next.seal(SECRET, "ada"), "ada"))
                .as("without the new key")
                .isEmpty();
        assertThat(KeyRing.of("one", Map.of("one", key(2))).open(old, "ada"))
                .as("another key")
                .isEmpty();
    }

    @Test
    void refusesKeysThatAreNone() {
        assertThatThrownBy(() -> KeyRing.of("one", Map.of("one", new byte[16])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KeyRing.of("two", Map.of("one", key(1)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KeyRing.of("One.", Map.of("One.", key(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hidesItsKeys() {
        assertThat(RING).hasToString("KeyRing[one]");
    }

    private static SealedText text(String key, byte[] bytes) {
        return new SealedText(
                key + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static byte[] key(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }
}
