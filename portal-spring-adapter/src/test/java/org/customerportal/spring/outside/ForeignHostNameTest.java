package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.customerportal.notification.Mail;
import org.customerportal.testkit.fixture.RecordingMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a browser or a proxy says about the host's name has no say in any link: links come from the portal's definition. */
class ForeignHostNameTest extends OutsideTest {

    private static final String FOREIGN = "elsewhere.example";
    private static final List<String> NAMES =
            List.of("Host", "X-Forwarded-Host", "X-Host", "X-Original-Host", "Forwarded", "Origin", "Referer");

    @Test
    @Tag("S19")
    void isInNoPageAndNoRedirect() {
        Wire ana = misled(signedIn(SUPPORT, customer()));

        for (String path : List.of("", "/", "/requests", "/profile", "/sign-in", "/forgot", "/nowhere")) {
            Reply reply = ana.get(SUPPORT + path);
            assertThat(reply.status()).as(path).isIn(200, 303, 404);
            assertThat(reply.apartFrom("")).as(path).doesNotContain(FOREIGN);
        }
        assertThat(misled(anybody()).get(SUPPORT + "/profile").sentTo()).startsWith(SUPPORT + "/sign-in?to=");
    }

    @Test
    @Tag("S19")
    @Tag("R04")
    @Tag("R06")
    void isInNoMail() {
        String email = customer();

        Reply sent = send(misled(anybody()), SUPPORT + "/forgot", SUPPORT + "/forgot", Map.of("email", email));
        portal.upkeep().run();

        assertThat(sent.sentTo()).isEqualTo(SUPPORT + "/forgot/sent");
        List<Mail> mails = mail.to(email);
        Mail reset = mails.get(mails.size() - 1);
        assertThat(RecordingMail.link(reset).toString()).startsWith("http://localhost/portal/support/reset?token=");
        assertThat(reset.text() + reset.html() + reset.messageId()).doesNotContain(FOREIGN);
    }

    private static Wire misled(Wire browser) {
        NAMES.forEach(name -> browser.with(name, name.equals("Forwarded") ? "host=" + FOREIGN : FOREIGN));
        return browser;
    }
}
