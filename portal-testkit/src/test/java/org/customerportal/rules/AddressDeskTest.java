package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertLinkRefused;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.violations;

import org.customerportal.account.address.AddressConfirmation;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.account.address.PendingAddress;
import org.customerportal.organization.OrganizationId;
import org.customerportal.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

/** A change of address that staff ask for. */
class AddressDeskTest {

    private static final String NEW = "Ada.New@Elsewhere.example";

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);

    @Test
    void isAskedForByStaffAndConfirmedByThePersonAllTheSame() {
        story.desk().addresses().change(ada.id(), NEW, Samples.PORTAL);
        String token = story.mailedToken(NEW);
        assertThat(story.mailbox.only(ada.email()).subject()).startsWith("Another address");
        assertThat(story.desk().addresses().pending(ada.id()))
                .map(PendingAddress::email)
                .contains(NEW);
        assertThat(story.desk().users().get(ada.id()).email()).isEqualTo(ada.email());

        confirmation().confirm(token);

        assertThat(story.desk().users().get(ada.id()).email()).isEqualTo(NEW);
        assertThat(story.desk().addresses().pending(ada.id())).isEmpty();
    }

    @Test
    void isRefusedToStaffWhereItCannotCount() {
        Person bob = story.person("Bob", acme);
        var desk = story.desk().addresses();

        assertThat(violations(() -> desk.change(ada.id(), "BOB@customer.example", Samples.PORTAL)))
                .containsExactly("email: taken");
        assertThat(violations(() -> desk.change(ada.id(), "nonsense", Samples.PORTAL)))
                .containsExactly("email: malformed");
        assertThat(violations(() -> desk.change(ada.id(), ada.email(), Samples.PORTAL)))
                .containsExactly("email: unchanged");
        assertThat(violations(() -> desk.change(ada.id(), NEW, new org.customerportal.portal.PortalKey("nowhere"))))
                .containsExactly("portal: unknown");
        story.desk().users().disable(bob.id());
        assertThat(reason(() -> desk.change(bob.id(), NEW, Samples.PORTAL))).isEqualTo("NOT_ACTIVE");
    }

    @Test
    void isTakenBackByStaff() {
        ask(NEW);
        String token = story.mailedToken(NEW);

        story.desk().addresses().cancel(ada.id());

        assertDead(token);
    }

    private PendingAddress ask(String address) {
        return ada.face().address().request(new ChangeAddress(address, PortalStory.PASSWORD));
    }

    private AddressConfirmation confirmation() {
        return story.visitor().addresses();
    }

    private void assertDead(String token) {
        assertLinkRefused(() -> confirmation().look(token));
        assertLinkRefused(() -> confirmation().confirm(token));
    }
}
