package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invitations, people, organizations and deliveries at the desk. */
class DeskPeoplePageTest extends PageTest {

    private Browser mia;
    private OrganizationId organization;

    @BeforeEach
    void open() {
        super.open();
        mia = desk(PagesHost.MIA);
        organization = cast.organization("Helder Windows");
    }

    @Test
    void invitesSomebodySendsItAgainAndTakesItBackAfterAsking() {
        String address = "rita-" + organization.value() + "@customer.example";
        assertThat(mia.post("/invitations/new", invitation(address)).sentTo()).isEqualTo("/invitations?done=invited");

        String id = mia.get("/invitations?state=pending").first("/invitations/([0-9a-f-]{36})/revoke");
        assertThat(mia.post("/invitations/" + id + "/resend", Map.of()).sentTo())
                .isEqualTo("/invitations?done=resent");
        assertThat(mia.get("/invitations").html()).contains(address, "sent again once");
        assertThat(mia.get("/invitations/" + id + "/revoke").html()).contains("Take the invitation back?", address);
        assertThat(mia.post("/invitations/" + id + "/revoke", Map.of()).sentTo())
                .isEqualTo("/invitations?done=revoked");
        assertThat(mia.get("/invitations?state=revoked").html()).contains(address);
        assertThat(mia.post("/invitations/" + id + "/revoke", Map.of()).sentTo())
                .isEqualTo("/invitations?done=over");
    }

    @Test
    void invitesWithATemporaryPassword() {
        String address = "rita-" + organization.value() + "@customer.example";
        Map<String, String> typed = Map.of(
                "email", address, "organization", organization.value().toString(), "welcome", "temporary-password");

        assertThat(mia.post("/invitations/new", typed).sentTo()).isEqualTo("/invitations?done=invited");

        assertThat(cast.mailed(address)).contains("Your temporary password: ").doesNotContain("token=");
    }

    @Test
    void keepsTheInvitationThatWasRefusedAndSaysWhy() {
        String address = "rita-" + organization.value() + "@customer.example";
        mia.post("/invitations/new", invitation(address));

        Browser.Shown twice = mia.post("/invitations/new", invitation(address));
        Browser.Shown malformed = mia.post("/invitations/new", invitation("no address"));
        Browser.Shown nowhere = mia.post("/invitations/new", Map.of("email", "x@customer.example"));

        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.html()).contains("already has an invitation", "value=\"" + address + "\"");
        assertThat(malformed.html()).contains("Enter an e-mail address, for example", "value=\"no address\"");
        assertThat(malformed.html())
                .containsPattern("value=\"organization-read-only\"[^>]* checked")
                .containsPattern("value=\"administrator\"[^>]* checked")
                .containsPattern("value=\"" + organization.value() + "\" selected");
        assertThat(nowhere.html()).contains("Choose the organization");
    }

    @Test
    void showsOnlyTheInvitationsThatAreAskedFor() {
        String address = "rita-" + organization.value() + "@customer.example";
        mia.post("/invitations/new", invitation(address));
        mia.post("/invitations/new", invitation("sven-" + organization.value() + "@customer.example"));
        String elsewhere = "?organization=" + cast.organization("Marlow Bakery").value();
        String here = "?organization=" + organization.value();

        String rita = mia.get("/invitations" + here + "&q=RITA-").html();
        assertThat(rita)
                .contains(address, "by Mia Chen", "Only invitations to Helder Windows.", "begin with “RITA-”")
                .contains("/invitations?state=expired&amp;organization=" + organization.value() + "&amp;q=RITA-")
                .doesNotContain("sven-");
        assertThat(mia.get("/invitations" + here + "&q=%25").html()).contains("Nothing found");
        assertThat(mia.get("/invitations" + elsewhere).html()).contains("Nothing found");
        assertThat(mia.get("/invitations" + here + "&state=expired").html()).contains("Nothing found");
        assertThat(mia.get("/invitations?q=" + "a".repeat(255)).status()).isEqualTo(422);
        assertThat(mia.get("/invitations?organization=%25").status()).isEqualTo(404);
    }

    @Test
    void keepsAnExpiredInvitationListedAndSendsItAgain() {
        String address = "rita-" + organization.value() + "@customer.example";
        mia.post("/invitations/new", invitation(address));
        cast.pass(Duration.ofDays(4));
        String list = "/invitations?state=expired&organization=" + organization.value();

        Browser.Shown expired = mia.get(list);
        assertThat(expired.html()).contains(address, "Expired", "worked until");
        String id = expired.first("/invitations/([0-9a-f-]{36})/resend");
        mia.post("/invitations/" + id + "/resend", Map.of());

        assertThat(mia.get(list).html()).doesNotContain(address);
        assertThat(mia.get(list.replace("expired", "pending")).html()).contains(address, "sent again once");
    }

    @Test
    void findsAPersonByTheBeginningOfTheAddress() {
        String session = newcomer("Ana Sousa", organization);
        String address = cast.face(session).user().email().spelling();

        assertThat(mia.get("/people?q=" + address.toUpperCase(Locale.ROOT)).html())
                .contains("Ana Sousa", address, "Show all again");
        assertThat(mia.get("/people?q=%25").html()).contains("Nothing found").doesNotContain("Ana Sousa");
        assertThat(mia.get("/people?q=" + "a".repeat(255)).status()).isEqualTo(422);
    }

    @Test
    void disablesAPersonAfterAskingAndEnablesAgain() {
        String session = newcomer("Ana Sousa", organization);
        String person = "/people/" + cast.face(session).user().id().value();

        assertThat(mia.get(person + "/disable").html()).contains("Disable Ana Sousa?");
        assertThat(mia.post(person + "/disable", Map.of()).sentTo()).isEqualTo(person + "?done=disabled");
        assertThat(mia.get(person).html()).contains("Disabled", "Enable again");
        assertThat(customer(session).get("/").sentTo()).startsWith("/sign-in");
        assertThat(mia.post(person + "/enable", Map.of()).sentTo()).isEqualTo(person + "?done=enabled");
        assertThat(mia.get(person).html()).contains("Active").doesNotContain("Enable again");
    }

    @Test
    void endsTheSessionsOfAPersonWhoMaySignInAgain() {
        String session = newcomer("Ana Sousa", organization);
        String person = "/people/" + cast.face(session).user().id().value();
        String email = cast.face(session).user().email().spelling();

        assertThat(mia.get(person).html()).contains("Sign out everywhere");
        assertThat(mia.post(person + "/sessions", Map.of()).sentTo()).isEqualTo(person + "?done=sessions-ended");

        assertThat(customer(session).get("/").sentTo()).startsWith("/sign-in");
        assertThat(customer(cast.signIn(email)).get("/").status()).isEqualTo(200);
    }

    @Test
    void asksForAnotherAddressOfAPersonAndTakesItBack() {
        String session = newcomer("Ana Sousa", organization);
        String taken =
                cast.face(newcomer("Bo Lind", organization)).user().email().spelling();
        String person = "/people/" + cast.face(session).user().id().value();
        String fresh = "fresh-" + organization.value() + "@customer.example";

        assertThat(mia.get(person + "/address").html()).contains("Another address for Ana Sousa");
        assertThat(mia.post(person + "/address", Map.of("email", taken)).html())
                .contains("Somebody else has this address", "value=\"" + taken + "\"");
        assertThat(mia.post(person + "/address", Map.of("email", "nonsense")).status())
                .isEqualTo(422);
        assertThat(mia.post(person + "/address", Map.of("email", fresh)).sentTo())
                .isEqualTo(person + "?done=person-address-asked");
        assertThat(mia.get(person).html()).contains(fresh + " waits to be confirmed");
        assertThat(mia.post(person + "/address/cancel", Map.of()).sentTo())
                .isEqualTo(person + "?done=person-address-cancelled");
        assertThat(mia.get(person).html()).doesNotContain(fresh);
    }

    @Test
    void handsOutACopyOfThePersonsData() throws Exception {
        String session = newcomer("Ana Sousa", organization);

        Browser.Shown file =
                mia.post("/people/" + cast.face(session).user().id().value() + "/copy", Map.of());

        assertThat(file.response().getContentType()).startsWith("application/json");
        assertThat(file.response().getContentAsString()).contains("Ana Sousa");
        assertThat(mia.post("/people/" + organization.value() + "/copy", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void erasesAPersonAfterAsking() {
        String session = newcomer("Ana Sousa", organization);
        String person = "/people/" + cast.face(session).user().id().value();
        String email = cast.face(session).user().email().spelling();

        assertThat(mia.get(person + "/erase").html()).contains("Erase Ana Sousa for good?", "cannot be undone");
        assertThat(mia.post(person + "/erase", Map.of()).sentTo()).isEqualTo(person + "?done=erased");
        assertThat(mia.get(person).html())
                .contains("Erased", "This person was erased")
                .doesNotContain("Ana Sousa", email, "/erase", "/disable", "/enable");
        assertThat(customer(session).get("/").sentTo()).startsWith("/sign-in");
        assertThat(mia.post(person + "/erase", Map.of()).sentTo()).isEqualTo(person + "?done=erased-before");
    }

    @Test
    void addsAnOrganizationAndRefusesATakenNumber() {
        String number = "C-" + organization.value();
        Browser.Shown added = mia.post("/organizations/new", Map.of("name", "Harbour Bakery", "number", number));
        Browser.Shown taken = mia.post("/organizations/new", Map.of("name", "Other", "number", number));
        Browser.Shown nameless = mia.post("/organizations/new", Map.of("name", ""));

        assertThat(mia.get(added.sentTo()).html()).contains("Harbour Bakery", number, "Nobody belongs to it yet");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.html()).contains("Another organization has this number", "value=\"Other\"");
        assertThat(nameless.status()).isEqualTo(422);
    }

    @Test
    void addsOneOrganizationHoweverOftenTheFormIsSent() {
        String key = mia.get("/organizations/new").hidden("key");
        String name = "Twice " + organization.value();

        Browser.Shown first = mia.post("/organizations/new", Map.of("name", name, "key", key));
        Browser.Shown second = mia.post("/organizations/new", Map.of("name", name, "key", key));
        Browser.Shown other = mia.post("/organizations/new", Map.of("name", name + " other", "key", key));

        assertThat(second.sentTo()).isEqualTo(first.sentTo());
        assertThat(mia.get("/organizations").html()).containsOnlyOnce(name);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.html()).contains("You sent this form before");
    }

    @Test
    void changesWhatAMemberSees() {
        String session = newcomer("Ana Sousa", organization, Sharing.own());
        String place = "/organizations/" + organization.value();
        String member = place + "/members/" + cast.face(session).user().id().value();
        assertThat(mia.get(place).html()).contains("Ana Sousa", "own requests");
        assertThat(mia.get(member).html()).containsPattern("value=\"own\"[^>]* checked");

        mia.post(member, Map.of("role", "administrator", "sharing", "organization-read-only"));

        assertThat(mia.get(place).html()).contains("Administrator", "all, read only");
        assertThat(mia.get(member).html()).containsPattern("value=\"organization-read-only\"[^>]* checked");
    }

    @Test
    void tellsWhatIsSentToWhom() {
        newcomer("Ana Sousa", organization);

        assertThat(mia.get("/deliveries?state=delivered").html()).contains("Invitation", "Ana Sousa", "Sent");
        assertThat(mia.post("/deliveries/" + organization.value() + "/replay", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private Map<String, String> invitation(String email) {
        return Map.of(
                "email",
                email,
                "organization",
                organization.value().toString(),
                "role",
                "administrator",
                "sharing",
                "organization-read-only");
    }
}
