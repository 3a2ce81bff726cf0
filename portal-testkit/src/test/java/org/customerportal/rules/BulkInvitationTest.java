package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.violations;
import static org.customerportal.rules.Scene.EVE;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.invitation.Invitation.Welcome;
import org.customerportal.invitation.InvitationView;
import org.customerportal.invitation.batch.InviteAll;
import org.customerportal.invitation.batch.InviteOutcome;
import org.customerportal.invitation.batch.InviteRow;
import org.customerportal.invitation.batch.InvitedRow;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalKey;
import org.junit.jupiter.api.Test;

/** A list of people is invited row by row, and no row stops the others. */
class BulkInvitationTest {

    private static final PortalKey SUPPORT = new PortalKey("support");

    private final Scene scene = new Scene();
    private final PortalStory story = scene.story;

    @Test
    void tellsWhatBecameOfEachRow() {
        Person dora = story.person("Dora", scene.beta);
        story.desk().users().disable(dora.id());
        story.invite("fay@customer.example", scene.acme);

        List<InvitedRow> told = invite(all(
                EVE, "fay@customer.example", scene.bob.email(), dora.email(), "nobody", "", "EVE@customer.example"));

        assertThat(told)
                .extracting(row -> row.row().address(), InvitedRow::outcome)
                .containsExactly(
                        tuple(EVE, InviteOutcome.INVITED),
                        tuple("fay@customer.example", InviteOutcome.ALREADY_PENDING),
                        tuple(scene.bob.email(), InviteOutcome.ALREADY_MEMBER),
                        tuple(dora.email(), InviteOutcome.DISABLED),
                        tuple("nobody", InviteOutcome.INVALID_ADDRESS),
                        tuple("", InviteOutcome.INVALID_ADDRESS),
                        tuple("EVE@customer.example", InviteOutcome.REPEATED));
    }

    @Test
    void welcomesEachAsTheListSays() {
        InviteAll list = new InviteAll(all(EVE, "gus@customer.example").rows(), scene.acme, Sharing.own());

        invite(list.welcoming(Welcome.TEMPORARY_PASSWORD).part(0, 1));
        scene.colleagues().inviteAll(list.welcoming(Welcome.TEMPORARY_PASSWORD).part(1, 1));
        invite(all("hal@customer.example"));
        story.deliver();

        for (String newcomer : List.of(EVE, "gus@customer.example")) {
            assertThat(story.mailbox.only(newcomer).text())
                    .containsPattern("([0-9A-Z]{5}-){4}[0-9A-Z]{5}")
                    .doesNotContain("token=");
        }
        assertThat(story.mailbox.only("hal@customer.example").text()).contains("token=");
    }

    @Test
    void givesEachTheRoleOfItsRow() {
        invite(new InviteAll(
                List.of(
                        new InviteRow(EVE, Optional.of(Role.ADMINISTRATOR)),
                        new InviteRow("fay@customer.example", Optional.of(Role.MEMBER)),
                        new InviteRow("gus@customer.example", Optional.empty())),
                scene.acme,
                Sharing.organization()));

        assertThat(story.desk()
                        .invitations()
                        .list(Optional.empty(), PageRequest.first(2))
                        .items())
                .extracting(InvitationView::email, InvitationView::role, InvitationView::sharing)
                .containsExactly(
                        tuple("fay@customer.example", Role.MEMBER, Sharing.organization()),
                        tuple(EVE, Role.ADMINISTRATOR, Sharing.organization()));
    }

    @Test
    void invitesNobodyTwiceHoweverOftenTheListIsSent() {
        InviteAll list = all(EVE, "fay@customer.example");
        invite(list);
        story.deliver();
        story.mailbox.clear();

        assertThat(outcomes(invite(list))).containsOnly(InviteOutcome.ALREADY_PENDING);

        story.deliver();
        assertThat(story.mailbox.all()).isEmpty();
    }

    @Test
    void goesOnBehindARowThatFails() {
        scene.storage.watch((method, arguments) -> {
            if (method.equals("PortalUserRepository.add")
                    && arguments.toString().contains("f***@")) {
                throw new IllegalStateException("broken for " + arguments);
            }
        });

        assertThat(outcomes(invite(all(EVE, "fay@customer.example", "gus@customer.example"))))
                .containsExactly(InviteOutcome.INVITED, InviteOutcome.FAILED, InviteOutcome.INVITED);
        scene.storage.watch((method, arguments) -> {});
        assertThat(outcomes(invite(all(EVE, "fay@customer.example"))))
                .containsExactly(InviteOutcome.ALREADY_PENDING, InviteOutcome.INVITED);
        assertThat(RecordingLog.lines()).noneMatch(line -> line.contains("fay@"));
    }

    @Test
    void isDoneInPartsThatKnowOfEachOther() {
        InviteAll list = all(EVE, "fay@customer.example", "EVE@customer.example", "gus@customer.example");

        assertThat(outcomes(invite(list.part(0, 2)))).containsExactly(InviteOutcome.INVITED, InviteOutcome.INVITED);
        assertThat(outcomes(invite(list.part(2, 2)))).containsExactly(InviteOutcome.REPEATED, InviteOutcome.INVITED);
        assertThat(invite(list.part(4, 2))).isEmpty();
        assertThat(invite(list.part(9, 2))).isEmpty();
    }

    @Test
    void isRefusedAsAWholeBeforeAnybodyIsInvited() {
        var before = new StoredThings(story.storage).all();

        assertThat(violations(() -> all())).containsExactly("rows: required");
        assertThat(violations(() -> all(Collections.nCopies(501, EVE).toArray(String[]::new))))
                .containsExactly("rows: too-many");
        assertThat(violations(() ->
                        invite(new InviteAll(all(EVE).rows(), new OrganizationId(UUID.randomUUID()), Sharing.own()))))
                .containsExactly("organization: unknown");
        assertThat(violations(() -> story.desk().bulkInvitations().inviteAll(all(EVE), new PortalKey("elsewhere"))))
                .containsExactly("portal: unknown");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void tellsAnAdministratorNothingOfWhoIsKnown() {
        Person dora = story.person("Dora", scene.beta);
        story.desk().users().disable(dora.id());
        story.deliver();
        story.mailbox.clear();

        List<InvitedRow> told = scene.colleagues()
                .inviteAll(all(EVE, scene.bob.email(), dora.email(), scene.ada.email(), "nobody", EVE));

        assertThat(outcomes(told))
                .containsExactly(
                        InviteOutcome.RECEIVED,
                        InviteOutcome.RECEIVED,
                        InviteOutcome.RECEIVED,
                        InviteOutcome.RECEIVED,
                        InviteOutcome.INVALID_ADDRESS,
                        InviteOutcome.REPEATED);
        story.deliver();
        assertThat(story.mailbox.all()).hasSize(1);
    }

    @Test
    void isForNobodyButStaffAndAdministratorsWithinTheirRights() {
        InviteAll wide = new InviteAll(all(EVE).rows(), scene.acme, Sharing.organization());
        Person otto = scene.administrator("Otto", scene.acme, Sharing.own());

        assertNotFound(() -> scene.bob.face().colleagues().inviteAll(all(EVE)));
        assertNotFound(() -> scene.colleagues().inviteAll(new InviteAll(all(EVE).rows(), scene.beta, Sharing.own())));
        assertThat(violations(() -> otto.face().colleagues().inviteAll(wide)))
                .containsExactly("sharing: not-an-option");
        assertThat(scene.invited()).doesNotContain(EVE);
    }

    private List<InvitedRow> invite(InviteAll list) {
        return story.desk().bulkInvitations().inviteAll(list, SUPPORT);
    }

    private static List<InviteOutcome> outcomes(List<InvitedRow> told) {
        return told.stream().map(InvitedRow::outcome).toList();
    }

    private InviteAll all(String... addresses) {
        List<InviteRow> rows = Stream.of(addresses)
                .map(address -> new InviteRow(address, Optional.of(Role.MEMBER)))
                .toList();
        return new InviteAll(rows, scene.acme, Sharing.own());
    }
}
