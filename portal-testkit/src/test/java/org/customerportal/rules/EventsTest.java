package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.customerportal.event.EventType.ADDRESS_CHANGED;
import static org.customerportal.event.EventType.ADDRESS_CHANGE_REQUESTED;
import static org.customerportal.event.EventType.ADDRESS_CONFIRMATION_ASKED;
import static org.customerportal.event.EventType.ASSIGNEE_CHANGED;
import static org.customerportal.event.EventType.DATA_EXPORTED;
import static org.customerportal.event.EventType.FILTER_ADDED;
import static org.customerportal.event.EventType.FILTER_CHANGED;
import static org.customerportal.event.EventType.IDENTITY_LINKED;
import static org.customerportal.event.EventType.IDENTITY_UNLINKED;
import static org.customerportal.event.EventType.INTERNAL_COMMENT_ADDED;
import static org.customerportal.event.EventType.INVITATION_ACCEPTED;
import static org.customerportal.event.EventType.INVITATION_ISSUED;
import static org.customerportal.event.EventType.INVITATION_REFUSED;
import static org.customerportal.event.EventType.INVITATION_RESENT;
import static org.customerportal.event.EventType.INVITATION_REVOKED;
import static org.customerportal.event.EventType.INVITE_REFUSED;
import static org.customerportal.event.EventType.INVOLVED_ADDED;
import static org.customerportal.event.EventType.INVOLVED_REMOVED;
import static org.customerportal.event.EventType.MEMBERSHIP_CHANGED;
import static org.customerportal.event.EventType.MEMBERSHIP_ENDED;
import static org.customerportal.event.EventType.MEMBERSHIP_MOVED;
import static org.customerportal.event.EventType.NOTIFICATIONS_CHOSEN;
import static org.customerportal.event.EventType.ORGANIZATION_ADDED;
import static org.customerportal.event.EventType.ORGANIZATION_CHANGED;
import static org.customerportal.event.EventType.ORGANIZATION_DISABLED;
import static org.customerportal.event.EventType.ORGANIZATION_ENABLED;
import static org.customerportal.event.EventType.ORGANIZATION_MERGED;
import static org.customerportal.event.EventType.PASSWORD_CHANGED;
import static org.customerportal.event.EventType.PASSWORD_RESET_REQUESTED;
import static org.customerportal.event.EventType.PICTURE_CHANGED;
import static org.customerportal.event.EventType.PICTURE_REMOVED;
import static org.customerportal.event.EventType.PROFILE_CHANGED;
import static org.customerportal.event.EventType.PUBLIC_COMMENT_ADDED;
import static org.customerportal.event.EventType.RECOVERY_CODES_RENEWED;
import static org.customerportal.event.EventType.RECOVERY_CODE_USED;
import static org.customerportal.event.EventType.REGISTERED;
import static org.customerportal.event.EventType.REGISTRATION_APPROVED;
import static org.customerportal.event.EventType.REGISTRATION_ASKED;
import static org.customerportal.event.EventType.REGISTRATION_DECLINED;
import static org.customerportal.event.EventType.REGISTRATION_DOMAIN_ADDED;
import static org.customerportal.event.EventType.REGISTRATION_DOMAIN_REMOVED;
import static org.customerportal.event.EventType.REGISTRATION_WAITING;
import static org.customerportal.event.EventType.REQUEST_MUTED;
import static org.customerportal.event.EventType.REQUEST_SUBMITTED;
import static org.customerportal.event.EventType.REQUEST_UNMUTED;
import static org.customerportal.event.EventType.SECOND_FACTOR_ADDED;
import static org.customerportal.event.EventType.SECOND_FACTOR_FAILED;
import static org.customerportal.event.EventType.SECOND_FACTOR_REMOVED;
import static org.customerportal.event.EventType.SESSIONS_ENDED;
import static org.customerportal.event.EventType.SIGNED_IN;
import static org.customerportal.event.EventType.SIGNED_OUT;
import static org.customerportal.event.EventType.SIGN_IN_FAILED;
import static org.customerportal.event.EventType.SIGN_IN_LINK_REQUESTED;
import static org.customerportal.event.EventType.STATUS_CHANGED;
import static org.customerportal.event.EventType.USER_CHANGED;
import static org.customerportal.event.EventType.USER_DISABLED;
import static org.customerportal.event.EventType.USER_ENABLED;
import static org.customerportal.event.EventType.USER_ERASED;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.customerportal.CustomerFace;
import org.customerportal.account.EditProfile;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.colleague.InviteColleague;
import org.customerportal.conversation.AddComment;
import org.customerportal.event.Actor;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.filter.Filter;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationId;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.EditOrganization;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalSettings;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.registration.Register;
import org.customerportal.registration.RegistrationDesk;
import org.customerportal.registration.RegistrationDomain;
import org.customerportal.registration.RegistrationId;
import org.customerportal.request.RequestId;
import org.customerportal.signin.SecondStep;
import org.customerportal.testkit.fixture.AuthenticatorApp;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.Attributes;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.desk.VisibilityChange;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;

/** Each change tells one fact, each refusal none, and reading tells nothing. */
class EventsTest {

    private final WatchedStorage storage = new WatchedStorage();
    private final List<PortalEvent> appended = new CopyOnWriteArrayList<>();
    private final Set<EventType> seen = EnumSet.noneOf(EventType.class);
    private final PortalStory story = staged(RegistrationPolicy.BY_APPROVAL);

    @Test
    void tellOneFactForEachChange() {
        storage.watch((method, arguments) -> {
            if (method.equals("EventLog.append")) {
                appended.add((PortalEvent) arguments.get(0));
            }
        });
        OrganizationId acme = story.organization("Acme");
        told(ORGANIZATION_ADDED);
        organization(acme);
        merge(acme);
        people(acme);
        Person ada = story.person("Ada", acme);
        told(INVITATION_ISSUED, INVITATION_ACCEPTED);
        account(ada, acme);
        secondFactor(ada);
        identities(ada);
        colleagues(acme);
        registrations(acme);
        requests(ada);
        filters();

        assertThat(seen).isEqualTo(EnumSet.allOf(EventType.class));
    }

    private void organization(OrganizationId acme) {
        story.desk().organizations().edit(acme, new EditOrganization("Acme Tools", "", Attributes.NONE, 1));
        told(ORGANIZATION_CHANGED);
        story.desk().organizations().edit(acme, new EditOrganization("Acme Tools", "", Attributes.NONE, 2));
        told();
        story.desk().organizations().disable(acme);
        told(ORGANIZATION_DISABLED);
        story.desk().organizations().disable(acme);
        told();
        story.desk().organizations().enable(acme);
        told(ORGANIZATION_ENABLED);
    }

    private void merge(OrganizationId acme) {
        OrganizationId duplicate = story.organization("Acme Ltd");
        story.person("Lou", duplicate);
        told(ORGANIZATION_ADDED, INVITATION_ISSUED, INVITATION_ACCEPTED);
        story.desk().organizationMerge().preview(duplicate, acme);
        told();
        story.desk().organizationMerge().merge(duplicate, acme);
        told(MEMBERSHIP_MOVED, ORGANIZATION_MERGED);
        catchThrowable(() -> story.desk().organizationMerge().merge(acme, duplicate));
        told();
    }

    private void people(OrganizationId acme) {
        InvitationId invitation = story.invite("eve@customer.example", acme).id();
        told(INVITATION_ISSUED);
        catchThrowable(() -> story.invite("eve@customer.example", acme));
        told();
        story.desk().invitations().resend(invitation);
        told(INVITATION_RESENT);
        story.visitor().invitations().look(story.mailedToken("eve@customer.example"));
        told();
        story.desk().invitations().revoke(invitation);
        told(INVITATION_REVOKED);
        Person bob = story.person("Bob", acme);
        told(INVITATION_ISSUED, INVITATION_ACCEPTED);
        story.desk().organizations().change(bob.id(), acme, Role.MEMBER, Sharing.organization());
        told(MEMBERSHIP_CHANGED);
        story.invite(bob.email(), story.organization("Beta"));
        told(ORGANIZATION_ADDED, INVITATION_ISSUED);
        story.desk().users().disable(bob.id());
        told(INVITATION_REVOKED, USER_DISABLED);
        story.desk().users().disable(bob.id());
        told();
        story.desk().users().enable(bob.id());
        told(USER_ENABLED);
        bob.describe("P-1", Map.of("tier", "gold"));
        told(USER_CHANGED);
        bob.describe("P-1", Map.of("tier", "gold"));
        told();
        story.desk().organizations().end(bob.id(), acme);
        told(MEMBERSHIP_ENDED);
        story.desk().erasure().erase(bob.id());
        told(USER_ERASED);
        catchThrowable(() -> story.desk().erasure().erase(bob.id()));
        told();
    }

    private void account(Person ada, OrganizationId acme) {
        String session = ada.signIn();
        told(SIGNED_IN);
        catchThrowable(() -> story.visitor().signIn().signIn(ada.email(), "some other password"));
        told(SIGN_IN_FAILED);
        story.portal.customer("support", session).sessions().signOut();
        told(SIGNED_OUT);
        ada.signIn();
        told(SIGNED_IN);
        story.desk().users().endSessions(ada.id());
        told(SESSIONS_ENDED);
        story.desk().users().endSessions(ada.id());
        told();
        signInLink(ada);
        story.visitor().passwordReset().request(ada.email());
        told(PASSWORD_RESET_REQUESTED);
        String reset = story.mailedToken(ada.email());
        catchThrowable(() -> story.visitor().passwordReset().reset(reset, "short"));
        told();
        story.visitor().passwordReset().reset(reset, PortalStory.PASSWORD);
        told(PASSWORD_CHANGED);
        catchThrowable(() -> story.visitor().passwordReset().reset(reset, PortalStory.PASSWORD));
        catchThrowable(
                () -> story.visitor().invitations().accept(reset, new AcceptInvitation("Eve", PortalStory.PASSWORD)));
        told();
        long version = ada.face().profile().get().version();
        ada.face().profile().edit(new EditProfile("Ada", "", "", "en", "UTC", version));
        told(PROFILE_CHANGED);
        ada.face().picture().change(PictureTest.painted(0xFF0000));
        told(PICTURE_CHANGED);
        catchThrowable(() -> ada.face().picture().change(new byte[1]));
        told();
        ada.face().picture().remove();
        told(PICTURE_REMOVED);
        ada.face().picture().remove();
        told();
        ada.face().address().request(new ChangeAddress("ada@elsewhere.example", PortalStory.PASSWORD));
        told(ADDRESS_CHANGE_REQUESTED, ADDRESS_CONFIRMATION_ASKED);
        String link = story.mailedToken("ada@elsewhere.example");
        story.visitor().addresses().look(link);
        told();
        story.visitor().addresses().confirm(link);
        told(ADDRESS_CHANGED);
        ada.face().copy().writeTo(new StringBuilder());
        told(DATA_EXPORTED);
        catchThrowable(() -> story.visitor().addresses().confirm(link));
        told();
        catchThrowable(() -> ada.face().profile().edit(new EditProfile("Ada", "", "", "en", "UTC", version)));
        told();
    }

    private void signInLink(Person ada) {
        story.visitor().signInLink().request(ada.email());
        told(SIGN_IN_LINK_REQUESTED);
        String link = story.mailedToken(ada.email());
        story.visitor().signInLink().look(link);
        told();
        story.visitor().signInLink().signIn(link);
        told(SIGNED_IN);
        catchThrowable(() -> story.visitor().signInLink().signIn(link));
        told();
        story.visitor().signInLink().request("nobody@customer.example");
        told(SIGN_IN_FAILED);
    }

    private void secondFactor(Person ada) {
        String session = story.visitor()
                .signIn()
                .signIn("ada@elsewhere.example", PortalStory.PASSWORD)
                .signedIn()
                .token()
                .reveal();
        told(SIGNED_IN);
        CustomerFace face = story.portal.customer("support", session);
        AuthenticatorApp app = AuthenticatorApp.of(face.secondFactor().begin(PortalStory.PASSWORD));
        catchThrowable(() -> face.secondFactor().confirm("000000"));
        told();
        face.secondFactor().confirm(app.code(story.clock.instant()));
        told(SECOND_FACTOR_ADDED);
        List<String> codes = face.secondFactor().renewCodes(PortalStory.PASSWORD);
        told(RECOVERY_CODES_RENEWED);
        SecondStep half = (SecondStep) story.visitor().signIn().signIn("ada@elsewhere.example", PortalStory.PASSWORD);
        told();
        catchThrowable(() -> story.visitor().secondFactor().signIn(half.token().reveal(), "000000"));
        told(SECOND_FACTOR_FAILED);
        story.visitor().secondFactor().signIn(half.token().reveal(), codes.get(0));
        told(RECOVERY_CODE_USED, SIGNED_IN);
        story.desk().users().removeSecondFactor(ada.id());
        told(SECOND_FACTOR_REMOVED);
    }

    private void identities(Person ada) {
        ada.face().identities().link(new ExternalIdentity("https://id.example", "4711"), "");
        told(IDENTITY_LINKED);
        ada.face().identities().unlink(ada.face().identities().list().get(0).id());
        told(IDENTITY_UNLINKED);
    }

    private void colleagues(OrganizationId acme) {
        Person max = story.person("Max", acme);
        Person kim = story.person("Kim", acme);
        told(INVITATION_ISSUED, INVITATION_ACCEPTED, INVITATION_ISSUED, INVITATION_ACCEPTED);
        story.desk().organizations().change(max.id(), acme, Role.ADMINISTRATOR, Sharing.own());
        told(MEMBERSHIP_CHANGED);
        max.face().colleagues().invite(colleague("lee@customer.example", acme));
        told(INVITATION_ISSUED);
        max.face().colleagues().invite(colleague(kim.email(), acme));
        told(INVITE_REFUSED);
        max.face().colleagues().remove(acme, kim.id());
        told(MEMBERSHIP_ENDED);
        String link = story.mailedToken("lee@customer.example");
        story.desk().organizations().change(max.id(), acme, Role.MEMBER, Sharing.own());
        told(MEMBERSHIP_CHANGED);
        catchThrowable(
                () -> story.visitor().invitations().accept(link, new AcceptInvitation("Lee", PortalStory.PASSWORD)));
        told(INVITATION_REFUSED);
    }

    private void registrations(OrganizationId acme) {
        RegistrationDesk desk = story.desk().registrations();
        RegistrationDomain domain = desk.addDomain(acme, "acme.example");
        told(REGISTRATION_DOMAIN_ADDED);
        catchThrowable(() -> desk.addDomain(acme, "acme.example"));
        told();
        desk.approve(waiting("kim@acme.example", acme));
        told(REGISTRATION_ASKED, REGISTRATION_WAITING, INVITATION_ISSUED, REGISTRATION_APPROVED);
        RegistrationId lou = waiting("lou@acme.example", acme);
        desk.decline(lou);
        told(REGISTRATION_ASKED, REGISTRATION_WAITING, REGISTRATION_DECLINED);
        catchThrowable(() -> desk.approve(lou));
        story.visitor().registration().ask("lou@acme.example", Locale.ENGLISH);
        told();
        PortalStory open = staged(RegistrationPolicy.OPEN);
        open.visitor().registration().ask("mia@acme.example", Locale.ENGLISH);
        String link = open.mailedToken("mia@acme.example");
        open.visitor().registration().look(link);
        told(REGISTRATION_ASKED);
        open.visitor().registration().register(link, new Register("Mia", PortalStory.PASSWORD));
        told(REGISTERED);
        desk.removeDomain(acme, domain.id());
        told(REGISTRATION_DOMAIN_REMOVED);
    }

    private RegistrationId waiting(String email, OrganizationId acme) {
        story.visitor().registration().ask(email, Locale.ENGLISH);
        story.visitor().registration().register(story.mailedToken(email), new Register("Somebody", ""));
        return story.desk()
                .registrations()
                .waiting(Optional.of(acme), PageRequest.first())
                .items()
                .get(0)
                .id();
    }

    private PortalStory staged(RegistrationPolicy policy) {
        return new Stage()
                .storage(storage)
                .settings(PortalSettings.DEFAULTS.withSignInLinks().registering(policy))
                .begin();
    }

    private void filters() {
        FilterKey key = new FilterKey("open");
        Filter open = new Filter.InCategory(Set.of(StatusCategory.OPEN));
        story.desk().visibility().add(key, LocalizedText.of("Open"), open);
        told(FILTER_ADDED);
        catchThrowable(() -> story.desk().visibility().add(key, LocalizedText.of("Open"), open));
        told();
        story.desk().visibility().change(key, LocalizedText.of("Not over"), open, 1);
        told(FILTER_CHANGED);
        catchThrowable(() -> story.desk().visibility().change(key, LocalizedText.of("Lost"), open, 1));
        story.desk().visibility().preview(new VisibilityChange.OfFilter(key, open), PageRequest.first());
        told();
    }

    private void requests(Person ada) {
        RequestId request = ada.submits("Printer");
        told(REQUEST_SUBMITTED);
        catchThrowable(() -> ada.submits(" "));
        told();
        silences(ada, request);
        story.desk().requests().assign(request, Optional.of(PortalStory.HUGO.id()), 1);
        told(ASSIGNEE_CHANGED);
        story.desk().conversation().note(words(request));
        told(INTERNAL_COMMENT_ADDED);
        story.desk().conversation().answer(words(request));
        told(PUBLIC_COMMENT_ADDED);
        story.desk().involvement().addApprover(request, ada.id());
        told(INVOLVED_ADDED);
        story.desk().involvement().addApprover(request, ada.id());
        told();
        story.desk().involvement().remove(request, new Involved.Approver(ada.id()));
        told(INVOLVED_REMOVED);
        story.desk().involvement().remove(request, new Involved.Approver(ada.id()));
        told();
        story.desk().requests().move(request, new StatusKey("waiting-for-you"), 2);
        told(STATUS_CHANGED);
        ada.says(request, "Here it is");
        told(PUBLIC_COMMENT_ADDED, STATUS_CHANGED);
        ada.says(request, "And more");
        told(PUBLIC_COMMENT_ADDED);
        ada.face().requests().move(request, new StatusKey("cancelled"));
        told(STATUS_CHANGED);
        catchThrowable(() -> ada.says(request, "Too late"));
        story.desk().requests().get(request);
        ada.face().dashboard().home();
        told();
    }

    private void silences(Person ada, RequestId request) {
        ada.face().notifications().choose(List.of("answers"));
        told(NOTIFICATIONS_CHOSEN);
        ada.face().notifications().choose(List.of("answers"));
        catchThrowable(() -> ada.face().notifications().choose(List.of("nonsense")));
        told();
        ada.face().notifications().mute(request);
        told(REQUEST_MUTED);
        ada.face().notifications().mute(request);
        told();
        ada.face().notifications().unmute(request);
        told(REQUEST_UNMUTED);
        ada.face().notifications().unmute(request);
        told();
    }

    private void told(EventType... types) {
        assertThat(appended).extracting(PortalEvent::type).containsExactly(types);
        for (PortalEvent event : appended) {
            assertThat(event.at()).isEqualTo(story.clock.instant());
            assertThat(event.actor()).isNotEqualTo(Actor.system());
            assertThat(event.details().values()).allMatch(value -> value.matches("[A-Za-z0-9_:/. -]{0,60}"));
            assertThat(event.details().values()).noneMatch(value -> value.contains("Printer") || value.contains("Ada"));
        }
        seen.addAll(List.of(types));
        appended.clear();
    }

    private static InviteColleague colleague(String email, OrganizationId organization) {
        return new InviteColleague(email, organization, Role.MEMBER, Sharing.own());
    }

    private static AddComment words(RequestId request) {
        return new AddComment(request, "Words", Optional.empty());
    }
}
