package org.customerportal.spring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff connect accounts from elsewhere with people, and remove them. */
class DeskIdentityPageTest extends PageTest {

    private String customer;
    private PortalUserId ana;
    private String path;
    private Browser desk;

    @BeforeEach
    void meet() {
        customer = newcomer("Ana Sousa", cast.organization("Helder Windows"));
        ana = cast.face(customer).user().id();
        path = "/people/" + ana.value() + "/identities";
        desk = desk(PagesHost.PEOPLE);
    }

    @Test
    void staffConnectAndRemoveAnAccount() {
        String subject = "ana-" + ana.value();
        assertThat(desk.get("/people/" + ana.value()).html()).contains(path);
        assertThat(desk.get(path).html()).contains("No account is connected.");

        assertThat(desk.post(path, Map.of("provider", "https://id.example", "subject", subject))
                        .sentTo())
                .isEqualTo(path + "?done=identity-linked-desk");

        Browser.Shown list = desk.get(path + "?done=identity-linked-desk");
        assertThat(list.html()).contains("https://id.example", subject, "The account is connected.");
        assertThat(cast.face(customer).identities().list())
                .singleElement()
                .satisfies(link ->
                        assertThat(link.identity()).isEqualTo(new ExternalIdentity("https://id.example", subject)));
        String remove = list.first("href=\"/portal/desk(" + path + "/[^\"]+/remove)\"");
        assertThat(desk.get(remove).html()).contains("Remove the account at https://id.example from Ana Sousa?");
        assertThat(desk.post(remove, Map.of()).sentTo()).isEqualTo(path + "?done=identity-removed-desk");
        assertThat(cast.face(customer).identities().list()).isEmpty();
        assertThat(desk.get(remove).status()).isEqualTo(404);
    }

    @Test
    void whatDoesNotFitIsToldAtItsFieldAndWhatWasTypedStays() {
        Browser.Shown shown = desk.post(path, Map.of("provider", "https://id.example", "subject", " "));

        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.html()).contains("id=\"error-subject\"", "value=\"https://id.example\"");
    }

    @Test
    void anAccountOfSomebodyElseIsRefused() {
        String subject = "taken-" + ana.value();
        desk.post(path, Map.of("provider", "host", "subject", subject));
        String other = newcomer("Rui Lopes", cast.organization("Other"));
        String others = "/people/" + cast.face(other).user().id().value() + "/identities";

        Browser.Shown shown = desk.post(others, Map.of("provider", "host", "subject", subject));

        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.html()).contains("This account signs in somebody else here already");
        assertThat(cast.face(other).identities().list()).isEmpty();
    }

    @Test
    void nothingIsThereWithoutTheRightOrThePerson() {
        Browser reader = desk(PagesHost.READER);

        assertThat(reader.get(path).status()).isEqualTo(404);
        assertThat(reader.post(path, Map.of("provider", "host", "subject", "ana"))
                        .status())
                .isEqualTo(404);
        assertThat(desk.get("/people/" + new UUID(0x0190000000007000L, 0x8000000000000001L) + "/identities")
                        .status())
                .isEqualTo(404);
        assertThat(cast.face(customer).identities().list()).isEmpty();
    }
}
