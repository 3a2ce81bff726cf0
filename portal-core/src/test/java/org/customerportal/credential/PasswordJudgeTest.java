package org.customerportal.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.customerportal.credential.CompromisedPasswords.WhenSilent;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.PortalProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordJudgeTest {

    private static final List<String> WORDS =
            List.of("ada.lopes@northwind.example", "ada.lopes", "Northwind Service", "Northwind");
    private static final PasswordJudge JUDGE = judge(CompromisedPasswords.none(), WhenSilent.ACCEPT);

    @Test
    @Tag("S01")
    void countsCharactersAsPeopleDo() {
        String wheel = "\ud83d\udeb2";
        String accented = "e\u0301";

        assertThat(verdict("quiet blue tea")).isEqualTo("too-short");
        assertThat(verdict("quiet blue teas")).isEmpty();
        assertThat(verdict("quiet blue te" + wheel)).isEqualTo("too-short");
        assertThat(verdict("quiet blue tea" + wheel)).isEmpty();
        assertThat(verdict("quiet blue te" + accented)).isEqualTo("too-short");
        assertThat(verdict("quiet blue tea" + accented)).isEmpty();
    }

    @Test
    @Tag("S01")
    void takesLongOnesUpToTheCapInBytes() {
        String sentence = "purple kettles argue about the weather in Lisbon, every Monday; ";

        assertThat(verdict(sentence)).isEmpty();
        assertThat(verdict(sentence.repeat(16))).isEmpty();
        assertThat(verdict(sentence.repeat(16) + "x")).isEqualTo("too-long");
        assertThat(verdict("\ud83d\udeb2 kettles argue " + "\ud83d\udeb2".repeat(260)))
                .isEqualTo("too-long");
    }

    @Test
    @Tag("S01")
    void wantsEightBesideASecondFactor() {
        assertThat(verdict("tQ4#vz9", PasswordPolicy.BESIDE_A_SECOND_FACTOR)).isEqualTo("too-short");
        assertThat(verdict("tQ4#vz9x", PasswordPolicy.BESIDE_A_SECOND_FACTOR)).isEqualTo("guessable");
        assertThat(verdict("tQ4#vz9xLm2", PasswordPolicy.BESIDE_A_SECOND_FACTOR))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an orange bicycle sleeps",
                "ORANGE BICYCLES SLEEP",
                "onlylowercaseletterswithoutblanks",
                "7301948265917340285",
                "uma bicicleta laranja dorme",
                "vier warme Br\u00f6tchen, bitte",
                "\u65e5\u672c\u8a9e\u306e\u9577\u3044\u5408\u8a00\u8449\u3092\u8003\u3048\u308b\u306e\u306f\u697d\u3057\u3044",
                "              spaces all around              ",
                "correct horse battery staple"
            })
    @Tag("S02")
    void asksForNoKindOfCharacter(String password) {
        assertThat(verdict(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password12345678!",
                "p@ssw0rdp@ssw0rd",
                "qwertyuiop12345",
                "1q2w3e4r5t6y7u8i",
                "iloveyouforever",
                "123456789012345",
                "abcdefghijklmnopq",
                "letmeinletmein1",
                "January2026January",
                "changemechangeme",
                "administrator123",
                "adminadminadmin1",
                "welcomewelcome1",
                "monkeymonkeymonkey",
                "football football",
                "northwindnorthwind",
                "Northwind Service",
                "ada.lopes.ada.lopes",
                "ada.lopes@northwind.example",
                "NORTHWIND-1234567"
            })
    @Tag("S03")
    void refusesWhatIsTriedFirst(String password) {
        assertThat(verdict(password)).isIn("guessable", "repetitive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password", "12345678", "baseball", "trustno1", "1qaz2wsx", "iloveyou", "starwars", "passw0rd",
                        "abcd1234", "superman",
                "princess", "sunshine", "whatever", "qwer1234", "1234qwer", "liverpool", "michelle1", "changeme",
                        "letmein1", "administrator"
            })
    @Tag("S03")
    void refusesCommonOnesOfEightCharactersToo(String password) {
        assertThat(verdict(password, PasswordPolicy.BESIDE_A_SECOND_FACTOR)).isIn("guessable", "repetitive");
    }

    @Test
    @Tag("S03")
    void refusesWhatHasLeaked() {
        PasswordJudge knowing =
                judge(password -> password.normalized().equals("an orange bicycle sleeps"), WhenSilent.ACCEPT);

        assertThat(verdict(knowing, "an orange bicycle sleeps", PasswordPolicy.DEFAULT))
                .isEqualTo("compromised");
        assertThat(verdict(knowing, "an orange bicycle dreams", PasswordPolicy.DEFAULT))
                .isEmpty();
    }

    @Test
    @Tag("S03")
    void doesAsTheHostSaysWhileNobodyKnowsWhatHasLeaked() {
        CompromisedPasswords silent = password -> {
            throw new IllegalStateException("no answer");
        };

        assertThatCode(() -> judge(silent, WhenSilent.ACCEPT)
                        .judge(
                                new ClearPassword("an orange bicycle sleeps"),
                                WORDS,
                                PasswordPolicy.DEFAULT,
                                "password"))
                .doesNotThrowAnyException();
        LeakCheckSilentException refusal = catchThrowableOfType(
                LeakCheckSilentException.class,
                () -> judge(silent, WhenSilent.REFUSE)
                        .judge(
                                new ClearPassword("an orange bicycle sleeps"),
                                WORDS,
                                PasswordPolicy.DEFAULT,
                                "password"));
        assertThat(refusal.problem()).isEqualTo(PortalProblem.BUSY);
    }

    private static PasswordJudge judge(CompromisedPasswords compromised, WhenSilent silence) {
        return new PasswordJudge(PasswordPolicy.DEFAULT, compromised, silence);
    }

    private static String verdict(String password) {
        return verdict(password, PasswordPolicy.DEFAULT);
    }

    private static String verdict(String password, PasswordPolicy policy) {
        return verdict(JUDGE, password, policy);
    }

    /** Returns the code of the refusal; nothing if the password is taken. */
    private static String verdict(PasswordJudge judge, String password, PasswordPolicy policy) {
        try {
            judge.judge(new ClearPassword(password), WORDS, policy, "password");
            return "";
        } catch (InvalidInputException refused) {
            assertThat(refused.violations())
                    .singleElement()
                    .matches(violation -> violation.path().equals("password"));
            return refused.violations().get(0).code();
        }
    }
}
