package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.customerportal.notification.Mail;
import org.customerportal.signin.Origin;
import org.customerportal.testkit.fixture.RecordingMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fields for passwords help whoever keeps passwords in a program for that. */
class PasswordFieldsTest extends OutsideTest {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");

    @Test
    @Tag("S08")
    void areTypedAsSuchSayWhatTheyAreForAndLetPeoplePaste() {
        String email = customer();
        Wire browser = signedIn(SUPPORT, email);
        portal.visitor("support", Origin.unknown()).passwordReset().request(email);
        portal.upkeep().run();
        List<Mail> mails = mail.to(email);

        assertSound(anybody().get(SUPPORT + "/sign-in"), "current-password");
        assertSound(followed("/reset", RecordingMail.token(mails.get(mails.size() - 1))), "new-password");
        assertSound(followed("/invitation", invite(address(), organization())), "new-password");
        assertSound(browser.get(SUPPORT + "/profile/password"), "current-password", "new-password");
        assertSound(browser.get(SUPPORT + "/profile/address"), "current-password");
        assertSound(browser.get(SUPPORT + "/profile/second-factor"), "current-password");
    }

    private Reply followed(String page, String token) {
        Wire browser = anybody();
        browser.get(SUPPORT + page + "?token=" + token);
        return browser.get(SUPPORT + page);
    }

    private static void assertSound(Reply page, String... purposes) {
        assertThat(page.status()).isEqualTo(200);
        List<String> fields = INPUT.matcher(page.body())
                .results()
                .map(MatchResult::group)
                .filter(field ->
                        field.contains("type=\"password\"") || field.matches(".*name=\"(password|current)\".*"))
                .toList();
        assertThat(fields).hasSize(purposes.length).allMatch(field -> field.contains("type=\"password\""));
        assertThat(fields)
                .extracting(field -> field.replaceAll(".*autocomplete=\"([^\"]*)\".*", "$1"))
                .containsExactly(purposes);
        assertThat(page.body()).doesNotContain("onpaste").doesNotContain("autocomplete=\"off\" type=\"password\"");
    }
}
