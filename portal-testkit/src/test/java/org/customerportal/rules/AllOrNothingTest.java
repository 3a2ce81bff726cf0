package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.customerportal.conversation.AddComment;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalSettings;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.registration.Register;
import org.customerportal.registration.SelfRegistration;
import org.customerportal.request.RequestId;
import org.customerportal.visibility.Involved;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A storage that fails in the middle of a use case leaves nothing of it. */
class AllOrNothingTest {

    private final WatchedStorage storage = new WatchedStorage();
    private final PortalStory story = new Stage()
            .storage(storage)
            .settings(PortalSettings.DEFAULTS.registering(RegistrationPolicy.OPEN))
            .begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final RequestId request = ada.submits("Printer");

    @ParameterizedTest
    @ValueSource(strings = {"RequestRepository.touch", "EventLog.append", "IdempotencyRepository.add"})
    void leavesNoAnswerBehind(String broken) {
        AddComment words = new AddComment(request, "We come", Optional.of(new IdempotencyKey("key-1")));

        assertLeavesNothing(broken, () -> story.desk().conversation().answer(words));

        story.desk().conversation().answer(words);
        assertThat(ada.face().conversation().list(request, PageRequest.first()).items())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RequestRepository.touch", "EventLog.append"})
    void leavesNoNoteBehind(String broken) {
        assertLeavesNothing(
                broken, () -> story.desk().conversation().note(new AddComment(request, "Psst", Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"InvolvementRepository.put", "EventLog.append"})
    void leavesNobodyInvolved(String broken) {
        assertLeavesNothing(broken, () -> story.desk().involvement().addApprover(request, ada.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"InvolvementRepository.remove", "EventLog.append"})
    void leavesEverybodyInvolved(String broken) {
        Involved part = new Involved.Approver(ada.id());
        story.desk().involvement().addApprover(request, ada.id());

        assertLeavesNothing(broken, () -> story.desk().involvement().remove(request, part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RequestRepository.replace", "EventLog.append"})
    void leavesNoReplyBehind(String broken) {
        story.desk().requests().move(request, new StatusKey("waiting-for-you"), 1);

        assertLeavesNothing(broken, () -> ada.says(request, "Here it is"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FlowVersionRepository.keep",
                "RequestRepository.add",
                "EventLog.append",
                "IdempotencyRepository.add"
            })
    void leavesNoRequestBehind(String broken) {
        assertLeavesNothing(
                broken,
                () -> ada.face().requests().submit(PortalStory.keyed(PortalStory.question(ada, "Scanner"), "key-1")));

        assertThat(ada.face().requests().submit(PortalStory.keyed(PortalStory.question(ada, "Scanner"), "key-1")))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TokenGrantRepository.redeem",
                "InvitationRepository.replace",
                "MembershipRepository.add",
                "EventLog.append",
                "PasswordHashRepository.store",
                "PortalUserRepository.replace"
            })
    void leavesNoHalfAcceptedInvitationBehind(String broken) {
        story.invite("eve@customer.example", acme);
        String token = story.mailedToken("eve@customer.example");
        AcceptInvitation yes = new AcceptInvitation("Eve", PortalStory.PASSWORD);

        assertLeavesNothing(broken, () -> story.visitor().invitations().accept(token, yes));

        story.visitor().invitations().accept(token, yes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TokenGrantRepository.redeem",
                "PasswordHashRepository.store",
                "SessionRepository.endAll",
                "EventLog.append"
            })
    void leavesNoHalfResetPasswordBehind(String broken) {
        String session = ada.signIn();
        story.visitor().passwordReset().request(ada.email());
        String token = story.mailedToken(ada.email());

        assertLeavesNothing(broken, () -> story.visitor().passwordReset().reset(token, "a violet tractor dreams"));

        story.portal.customer("support", session);
        ada.signIn();
        story.visitor().passwordReset().reset(token, "a violet tractor dreams");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PortalUserRepository.add",
                "InvitationRepository.add",
                "TokenGrantRepository.issue",
                "EventLog.append"
            })
    void leavesNoHalfInvitedPersonBehind(String broken) {
        assertLeavesNothing(broken, () -> story.invite("eve@customer.example", acme));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SessionRepository.endAll", "TokenGrantRepository.revoke", "EventLog.append"})
    void leavesNobodyHalfDisabled(String broken) {
        String session = ada.signIn();

        assertLeavesNothing(broken, () -> story.desk().users().disable(ada.id()));

        story.portal.customer("support", session);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OrganizationRepository.replace",
                "RegistrationDomainRepository.add",
                "InvitationRepository.replace",
                "MembershipRepository.remove",
                "MembershipRepository.add",
                "RequestRepository.reassign",
                "InvolvementRepository.reassign",
                "EventLog.append"
            })
    void leavesNoHalfMergedOrganizationBehind(String broken) {
        OrganizationId beta = story.organization("Beta");
        story.desk().registrations().addDomain(acme, "acme.example");
        story.invite("eve@customer.example", acme);

        assertLeavesNothing(broken, () -> story.desk().organizationMerge().merge(acme, beta));

        story.desk().organizationMerge().merge(acme, beta);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SessionRepository.add", "EventLog.append"})
    void leavesNoSessionBehind(String broken) {
        assertLeavesNothing(broken, ada::signIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PictureRepository.put", "EventLog.append"})
    void leavesThePictureOfBefore(String broken) {
        ada.face().picture().change(PictureTest.painted(0xFF0000));

        assertLeavesNothing(broken, () -> ada.face().picture().change(PictureTest.painted(0x0000FF)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PictureRepository.remove", "EventLog.append"})
    void leavesThePicture(String broken) {
        ada.face().picture().change(PictureTest.painted(0xFF0000));

        assertLeavesNothing(broken, () -> ada.face().picture().remove());
        assertLeavesNothing(broken, () -> story.desk().erasure().erase(ada.id()));
    }

    @Test
    void leavesEveryEventPendingThatCouldNotBeFannedOut() {
        story.deliver();
        story.mailbox.clear();
        ada.says(request, "Hello?");

        assertLeavesNothing("EventLog.fanOut", story::deliver);

        story.deliver();
        assertThat(story.mailbox.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PortalUserRepository.add",
                "PasswordHashRepository.store",
                "MembershipRepository.add",
                "RegistrationRepository.replace",
                "TokenGrantRepository.redeem",
                "EventLog.append"
            })
    void leavesNobodyHalfRegistered(String broken) {
        story.desk().registrations().addDomain(acme, "acme.example");
        SelfRegistration door = story.visitor().registration();
        door.ask("eve@acme.example", Locale.ENGLISH);
        String token = story.mailedToken("eve@acme.example");

        assertLeavesNothing(broken, () -> door.register(token, new Register("Eve", PortalStory.PASSWORD)));

        door.register(token, new Register("Eve", PortalStory.PASSWORD));
    }

    private void assertLeavesNothing(String broken, ThrowingCallable call) {
        List<String> before = new StoredThings(story.storage).all();
        storage.watch((method, arguments) -> {
            if (method.equals(broken)) {
                throw new IllegalStateException("broken " + method);
            }
        });

        assertThatThrownBy(call).hasMessage("broken " + broken);

        storage.watch((method, arguments) -> {});
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }
}
