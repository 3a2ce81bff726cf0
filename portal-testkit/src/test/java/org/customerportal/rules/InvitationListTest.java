package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.customerportal.invitation.InvitationState;
import org.customerportal.invitation.InvitationView;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.InvalidCursorException;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InvitationListTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final OrganizationId beta = story.organization("Beta");

    @Test
    void showsThoseForWhichAllThatIsAskedHolds() {
        story.invite("ada@customer.example", acme);
        story.invite("ada@customer.example", beta);
        story.invite("adam@customer.example", acme);
        story.desk()
                .invitations()
                .revoke(story.invite("adele@customer.example", acme).id());

        assertThat(listed(Optional.empty(), Optional.of(acme), ""))
                .containsExactly("adele@customer.example", "adam@customer.example", "ada@customer.example");
        assertThat(listed(Optional.of(InvitationState.PENDING), Optional.of(acme), "ad"))
                .containsExactly("adam@customer.example", "ada@customer.example");
        assertThat(listed(Optional.empty(), Optional.empty(), " ADA@Customer.example "))
                .containsExactly("ada@customer.example", "ada@customer.example");
        assertThat(listed(Optional.empty(), Optional.of(beta), "adam")).isEmpty();
        assertThat(listed(Optional.empty(), Optional.empty(), "%")).isEmpty();
        assertThat(listed(Optional.empty(), Optional.empty(), "da@")).isEmpty();
    }

    @Test
    void tellsWhoInvitedWhenAndHowOften() {
        InvitationView issued = story.invite("ada@customer.example", acme);
        story.pass(Duration.ofHours(80));
        story.portal.staff(PortalStory.HUGO).invitations().resend(issued.id());

        InvitationView shown = page(Optional.of(InvitationState.PENDING), "ada", PageRequest.first())
                .items()
                .get(0);

        assertThat(issued.invitedBy()).isEqualTo("Grace");
        assertThat(shown.invitedBy()).isEqualTo("Hugo");
        assertThat(shown.organization()).isEqualTo(acme);
        assertThat(shown.organizationName()).isEqualTo("Acme");
        assertThat(shown.issuedAt()).isEqualTo(issued.issuedAt());
        assertThat(shown.sentAt()).isEqualTo(story.clock.instant());
        assertThat(shown.expiresAt()).isEqualTo(story.clock.instant().plus(Duration.ofHours(72)));
        assertThat(shown.resends()).isEqualTo(1);
    }

    @Test
    @Tag("S23")
    @Tag("R16")
    void carriesNothingOfTheLink() {
        story.invite("ada@customer.example", acme);
        String token = story.mailedToken("ada@customer.example");

        String shown = page(Optional.empty(), "", PageRequest.first()).toString();

        assertThat(shown).contains("ada@customer.example").doesNotContain(token).doesNotContainIgnoringCase("token");
    }

    @Test
    void goesOnWhereThePageEndedAndNowhereElse() {
        List<String> emails = IntStream.range(0, 5)
                .mapToObj(i -> "ada" + i + "@customer.example")
                .toList();
        emails.forEach(email -> story.invite(email, acme));
        Page<InvitationView> first = page(Optional.empty(), "ada", PageRequest.first(3));
        PageRequest next = PageRequest.first(3).after(first.next().orElseThrow());

        Page<InvitationView> last = page(Optional.empty(), "ADA", next);

        assertThat(first.items()).hasSize(3);
        assertThat(last.items()).extracting(InvitationView::email).containsExactly(emails.get(1), emails.get(0));
        assertThat(last.next()).isEmpty();
        refused(InvalidCursorException.class, () -> page(Optional.empty(), "", next));
        refused(InvalidCursorException.class, () -> page(Optional.of(InvitationState.PENDING), "ada", next));
    }

    @Test
    void asksForMoreOfAnAddressThatTooManyPeopleHave() {
        IntStream.range(0, 101).forEach(i -> story.invite("ada" + i + "@customer.example", acme));

        assertThat(violations(() -> page(Optional.empty(), "ada", PageRequest.first())))
                .containsExactly("address: too-many");
        assertThat(page(Optional.empty(), "ada1", PageRequest.first(100)).items())
                .hasSize(12);
        assertThat(violations(() -> page(Optional.empty(), "a".repeat(255), PageRequest.first())))
                .containsExactly("address: too-long");
    }

    private List<String> listed(
            Optional<InvitationState> state, Optional<OrganizationId> organization, String address) {
        return story.desk().invitations().list(state, organization, address, PageRequest.first()).items().stream()
                .map(InvitationView::email)
                .toList();
    }

    private Page<InvitationView> page(Optional<InvitationState> state, String address, PageRequest page) {
        return story.desk().invitations().list(state, Optional.empty(), address, page);
    }
}
