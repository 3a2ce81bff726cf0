package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colleagues, for who administers an organization; for everybody else the pages do not exist. */
class ColleaguesPageTest extends PageTest {

    private OrganizationId organization;
    private String place;
    private String session;
    private Browser ana;

    @BeforeEach
    void open() {
        super.open();
        organization = cast.organization("Helder Windows");
        place = "/organization/" + organization.value();
        session = newcomer("Ana Sousa", organization);
        cast.promote(session, organization, new Sharing.OrganizationRequests(false));
        ana = customer(session);
    }

    @Test
    void leadsAnAdministratorFromEveryPageToTheColleagues() {
        assertThat(ana.get("/").html()).contains("href=\"/portal/support/organization\"", "Colleagues");
        assertThat(ana.get("/organization").sentTo()).isEqualTo(place);
        assertThat(ana.get(place).html())
                .contains("<h1>Colleagues</h1>", "Helder Windows", "Ana Sousa", "Administrator");

        OrganizationId other = cast.organization("Marlow Bakery");
        cast.join(session, other, Sharing.own());
        cast.promote(session, other, Sharing.own());
        assertThat(ana.get("/organization").html()).contains("Helder Windows", "Marlow Bakery");
    }

    @Test
    void existsForNobodyElse() {
        String member = newcomer("Rui Lopes", organization);
        OrganizationId elsewhere = cast.organization("Marlow Bakery");
        Browser rui = customer(member);
        String nowhere = rui.get("/nowhere").html();
        String person = "/members/" + cast.face(session).user().id().value();

        assertThat(rui.get("/").html()).doesNotContain("Colleagues");
        for (String path :
                List.of("/organization", place, place + "/invite", place + person, place + person + "/remove")) {
            assertThat(rui.get(path).status()).as(path).isEqualTo(404);
            assertThat(rui.get(path).html()).as(path).isEqualTo(nowhere);
        }
        for (String path : List.of(place + "/invite", place + person, place + person + "/remove")) {
            assertThat(rui.post(path, Map.of()).status()).as(path).isEqualTo(404);
        }
        assertThat(ana.get("/organization/" + elsewhere.value()).status()).isEqualTo(404);
        assertThat(ana.post("/organization/" + elsewhere.value() + "/invite", invitation("x@customer.example"))
                        .status())
                .isEqualTo(404);
        assertThat(ana.get(place + person).status()).isEqualTo(404);
        assertThat(ana.get(place + "/members/%25").status()).isEqualTo(404);
    }

    @Test
    void invitesAColleagueSendsItAgainAndTakesItBackAfterAsking() {
        String address = "rita-" + organization.value() + "@customer.example";
        assertThat(ana.post(place + "/invite", invitation(address)).sentTo())
                .isEqualTo(place + "?done=colleague-invited");
        String id = ana.get(place).first("/invitations/([0-9a-f-]{36})/revoke");
        String invitation = place + "/invitations/" + id;

        assertThat(ana.post(invitation + "/resend", Map.of()).sentTo()).endsWith("?done=colleague-sent-recently");
        cast.pass(Duration.ofMinutes(6));
        assertThat(ana.post(invitation + "/resend", Map.of()).sentTo()).endsWith("?done=colleague-resent");
        assertThat(ana.get(place + "?state=pending").html()).contains(address, "sent again once");
        assertThat(ana.get(invitation + "/revoke").html()).contains("Take the invitation back?", address);
        assertThat(ana.post(invitation + "/revoke", Map.of()).sentTo()).endsWith("?done=colleague-revoked");
        assertThat(ana.get(place + "?state=revoked").html()).contains(address);
        assertThat(ana.post(invitation + "/revoke", Map.of()).sentTo()).endsWith("?done=colleague-not-pending");
    }

    @Test
    void offersATemporaryPasswordInsteadOfALink() {
        String address = "rita-" + organization.value() + "@customer.example";
        assertThat(ana.get(place + "/invite").html()).containsPattern("value=\"link\"[^>]* checked");

        Map<String, String> typed = Map.of("email", address, "welcome", "temporary-password");
        assertThat(ana.post(place + "/invite", typed).sentTo()).isEqualTo(place + "?done=colleague-invited");

        assertThat(cast.mailed(address)).contains("Your temporary password: ").doesNotContain("token=");
        Browser.Shown wrong = ana.post(place + "/invite", Map.of("email", "", "welcome", "temporary-password"));
        assertThat(wrong.html()).containsPattern("value=\"temporary-password\"[^>]* checked");
    }

    @Test
    void answersTheSameWhoeverIsInvited() {
        String address = "rita-" + organization.value() + "@customer.example";
        Browser.Shown fresh = ana.post(place + "/invite", invitation(address));
        String member = cast.face(session).user().email().spelling();

        for (String known : List.of(address, member)) {
            Browser.Shown again = ana.post(place + "/invite", invitation(known));
            assertThat(again.status()).isEqualTo(fresh.status());
            assertThat(again.sentTo()).isEqualTo(fresh.sentTo());
        }
    }

    @Test
    void keepsWhatWasTypedAndOffersNoMoreThanTheAdministratorHas() {
        Browser.Shown malformed = ana.post(
                place + "/invite",
                Map.of("email", "no address", "role", "administrator", "sharing", "organization-read-only"));

        assertThat(malformed.status()).isEqualTo(422);
        assertThat(malformed.html())
                .contains("Enter an e-mail address, for example", "value=\"no address\"")
                .containsPattern("value=\"organization-read-only\"[^>]* checked")
                .containsPattern("value=\"administrator\"[^>]* checked")
                .doesNotContain("value=\"organization\"");
    }

    @Test
    void changesAColleagueAndRemovesOneAfterAsking() {
        String rui = newcomer("Rui Lopes", organization, Sharing.organization());
        String member = place + "/members/" + cast.face(rui).user().id().value();

        assertThat(ana.get(member).html()).containsPattern("value=\"held\"[^>]* checked");
        assertThat(ana.post(member, Map.of("role", "administrator", "sharing", "held"))
                        .sentTo())
                .endsWith("?done=colleague-changed");
        assertThat(ana.get(place).html()).contains("all, may comment");
        assertThat(customer(rui).get("/organization").sentTo()).isEqualTo(place);
        assertThat(ana.get(member + "/remove").html()).contains("Remove Rui Lopes?");
        assertThat(ana.post(member + "/remove", Map.of()).sentTo()).endsWith("?done=colleague-removed");
        assertThat(ana.get(place).html())
                .doesNotContain("members/" + cast.face(rui).user().id().value());
        assertThat(customer(rui).get(place).status()).isEqualTo(404);
    }

    private static Map<String, String> invitation(String email) {
        return Map.of("email", email, "role", "member", "sharing", "own");
    }
}
