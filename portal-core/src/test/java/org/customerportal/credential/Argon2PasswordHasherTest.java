package org.customerportal.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import de.mkammerer.argon2.Argon2Version;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2PasswordHasherTest {

    private static final String PASSWORD = "an orange bicycle sleeps";
    private static final Argon2Engine NATIVE = new Argon2Engine.Native();
    private static final Argon2Engine JAVA = new Argon2Engine.Java();
    private static final PasswordHasher HASHER = Argon2PasswordHasher.create();

    /** RFC 9106, section 5.3. */
    @Test
    @Tag("S05")
    void computesTheTagOfTheStandard() {
        byte[] tag = Argon2Factory.createAdvanced(Argon2Types.ARGON2id)
                .rawHashAdvanced(
                        3, 32, 4, filled(32, 1), filled(16, 2), filled(8, 3), filled(12, 4), 32, Argon2Version.V13);

        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Tag("S05")
    void readsWhatTheOtherImplementationWrites(String text) {
        for (int passes = 1; passes <= 3; passes++) {
            String fromJava = JAVA.hash(text, 1024, passes);
            String fromNative = NATIVE.hash(text, 1024, passes);

            assertThat(fromJava)
                    .startsWith("$argon2id$v=19$m=1024,t=" + passes + ",p=1$")
                    .hasSize(fromNative.length());
            assertThat(NATIVE.verify(text, fromJava)).isTrue();
            assertThat(JAVA.verify(text, fromNative)).isTrue();
            assertThat(NATIVE.verify(text + " ", fromJava)).isFalse();
            assertThat(JAVA.verify(text + " ", fromNative)).isFalse();
        }
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                " ",
                PASSWORD,
                "Straße und Übermut",
                "\u65e5\u672c\u8a9e",
                "\ud83d\udeb2".repeat(20),
                "x".repeat(1024));
    }

    @Test
    @Tag("S05")
    void writesPhcStringsThatNeedNoRehash() {
        String encoded = HASHER.hash(new ClearPassword(PASSWORD));

        assertThat(encoded).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(255);
        assertThat(HASHER.needsRehash(encoded)).isFalse();
        assertThat(HASHER.verify(new ClearPassword(PASSWORD), encoded)).isTrue();
        assertThat(HASHER.hash(new ClearPassword(PASSWORD))).as("another salt").isNotEqualTo(encoded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=19455,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b/dWRWJTmaaJObG",
                "$argon2id$v=19$m=19456,t=1,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b/dWRWJTmaaJObG",
                "$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b/dWRWJTmaaJObG",
                "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy",
                ""
            })
    @Tag("S05")
    void wantsWeakerParametersAndOtherSchemesHashedAnew(String encoded) {
        assertThat(HASHER.needsRehash(encoded)).isTrue();
        assertThat(HASHER.verify(new ClearPassword(PASSWORD), encoded)).isFalse();
    }

    @Test
    void verifiesNothingByAHashThatWouldHoldACoreForLong() {
        String planted = "$argon2id$v=19$m=1048576,t=10,p=1$c29tZXNhbHRzb21lc2FsdA$"
                + "RdescudvJCsgt3ub+b/dWRWJTmaaJObGRdescudvJCs";

        assertThat(HASHER.verify(new ClearPassword(PASSWORD), planted)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"19455, 2", "47103, 1", "12287, 3", "12287, 20", "19456, 0", "19456, 21", "262145, 2"})
    @Tag("S05")
    void refusesParametersBelowTheFloorAndBeyondReason(int memory, int passes) {
        assertThatThrownBy(() -> Argon2PasswordHasher.of(memory, passes)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"19456, 2", "47104, 1", "12288, 3"})
    void takesTheFloorItself(int memory, int passes) {
        PasswordHasher hasher = Argon2PasswordHasher.of(memory, passes);

        assertThat(hasher.verify(new ClearPassword(PASSWORD), hasher.hash(new ClearPassword(PASSWORD))))
                .isTrue();
    }

    @Test
    @Tag("S04")
    void takesOneSpellingOfACharacterForTheOther() {
        String composed = HASHER.hash(new ClearPassword("caf\u00e9 com a\u00e7\u00facar"));
        String decomposed = HASHER.hash(new ClearPassword("cafe\u0301 com ac\u0327u\u0301car"));

        assertThat(HASHER.verify(new ClearPassword("cafe\u0301 com ac\u0327u\u0301car"), composed))
                .isTrue();
        assertThat(HASHER.verify(new ClearPassword("caf\u00e9 com a\u00e7\u00facar"), decomposed))
                .isTrue();
    }

    @Test
    @Tag("S04")
    void tellsCaseBlanksAndLookAlikesApart() {
        String encoded = HASHER.hash(new ClearPassword(PASSWORD));

        for (String other : List.of(
                "An orange bicycle sleeps",
                " " + PASSWORD,
                PASSWORD + " ",
                PASSWORD.replace(' ', '\u00a0'),
                "\uff41" + PASSWORD.substring(1))) {
            assertThat(HASHER.verify(new ClearPassword(other), encoded))
                    .as(other)
                    .isFalse();
        }
    }

    @Test
    @Tag("S01")
    void looksAtEveryByteOfALongPassword() {
        String beginning = "0123456789".repeat(10);
        String encoded = HASHER.hash(new ClearPassword(beginning + "a"));

        assertThat(HASHER.verify(new ClearPassword(beginning + "b"), encoded)).isFalse();
        assertThat(HASHER.verify(new ClearPassword(beginning), encoded)).isFalse();
        assertThat(HASHER.verify(new ClearPassword(beginning + "a"), encoded)).isTrue();
    }

    @Test
    @Tag("S01")
    void verifiesNothingThatIsTooLongAndCutsNothing() {
        String longest = "x".repeat(ClearPassword.MAX_BYTES);
        String encoded = HASHER.hash(new ClearPassword(longest));

        assertThat(HASHER.verify(new ClearPassword(longest), encoded)).isTrue();
        assertThat(HASHER.verify(new ClearPassword(longest + "x"), encoded)).isFalse();
        assertThatThrownBy(() -> HASHER.hash(new ClearPassword(longest + "x")))
                .isInstanceOf(IllegalStateException.class);
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
