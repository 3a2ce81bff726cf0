package org.customerportal.spring.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customerportal.invitation.Invitation.Welcome;
import org.customerportal.invitation.Invite;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.portal.PortalKey;
import org.junit.jupiter.api.Test;

/** Somebody who got a temporary password types it at the sign-in, and leaves with an own one. */
class TemporaryPasswordOutsideTest extends OutsideTest {

    private static final String INVITATION = SUPPORT + "/invitation";
    private static final Pattern MAILED = Pattern.compile("([0-9A-Z]{5}-){4}[0-9A-Z]{5}");

    @Test
    void leadsFromTheSignInToTheInvitation() {
        String email = address();
        desk().invitations()
                .invite(new Invite(
                        email,
                        organization(),
                        Role.MEMBER,
                        Sharing.own(),
                        new PortalKey("support"),
                        Welcome.TEMPORARY_PASSWORD));
        portal.upkeep().run();
        Matcher mailed = MAILED.matcher(mail.only(email).text());
        assertThat(mailed.find()).isTrue();
        Wire browser = anybody();

        Reply moved = signIn(browser, SUPPORT, email, mailed.group());
        assertThat(moved.sentTo()).isEqualTo(INVITATION);
        assertThat(moved.setCookies())
                .singleElement()
                .asString()
                .contains(".invitation=")
                .contains("HttpOnly");
        assertThat(browser.get(INVITATION).body()).contains("You are invited", email);
        assertThat(browser.get(SUPPORT + "/").sentTo()).as("no session").startsWith(SUPPORT + "/sign-in");
        assertThat(send(browser, INVITATION, INVITATION, Map.of("name", "Rui Lopes", "password", PASSWORD))
                        .sentTo())
                .isEqualTo(SUPPORT + "/sign-in?done=account-ready");

        assertThat(signIn(anybody(), SUPPORT, email, PASSWORD).sentTo()).isEqualTo(SUPPORT + "/");
        assertThat(signIn(anybody(), SUPPORT, email, mailed.group()).status()).isEqualTo(422);
    }
}
