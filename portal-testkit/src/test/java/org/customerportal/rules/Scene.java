package org.customerportal.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.colleague.Colleagues;
import org.customerportal.colleague.InviteColleague;
import org.customerportal.colleague.InvitedColleague;
import org.customerportal.event.EventSubject;
import org.customerportal.event.PortalEvent;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.invitation.InvitationId;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUserId;

/** An organization with an administrator and a member, another one with a member, and what the administrator does. */
final class Scene {

    static final String EVE = "eve@customer.example";

    final WatchedStorage storage = new WatchedStorage();
    final PortalStory story = new Stage().storage(storage).begin();
    final OrganizationId acme = story.organization("Acme");
    final OrganizationId beta = story.organization("Beta");
    final Person ada = administrator("Ada", acme, Sharing.organization());
    final Person bob = story.person("Bob", acme);
    final Person zoe = story.person("Zoe", beta);

    Person administrator(String name, OrganizationId organization, Sharing sharing) {
        Person person = story.person(name, organization);
        story.desk().organizations().change(person.id(), organization, Role.ADMINISTRATOR, sharing);
        return person;
    }

    void demote(Person person) {
        story.desk().organizations().change(person.id(), acme, Role.MEMBER, Sharing.organization());
    }

    Colleagues colleagues() {
        return ada.face().colleagues();
    }

    InvitationId invite(String email, Role role, Sharing sharing) {
        colleagues().invite(new InviteColleague(email, acme, role, sharing));
        return colleagues()
                .invitations(acme, Optional.empty(), PageRequest.first())
                .items()
                .get(0)
                .id();
    }

    List<String> invited() {
        return colleagues().invitations(acme, Optional.empty(), PageRequest.first()).items().stream()
                .map(InvitedColleague::email)
                .toList();
    }

    Membership accept(String email) {
        story.visitor()
                .invitations()
                .accept(story.mailedToken(email), new AcceptInvitation("Eve", PortalStory.PASSWORD));
        PortalUserId user =
                story.storage.users().find(Samples.email(email)).orElseThrow().id();
        return story.storage.memberships().find(user, acme).orElseThrow();
    }

    Membership membership(Person person) {
        return story.storage.memberships().find(person.id(), acme).orElseThrow();
    }

    PortalEvent last(Person person) {
        List<PortalEvent> events = events(EventSubject.Kind.USER, person.id().value());
        return events.get(events.size() - 1);
    }

    List<PortalEvent> events(EventSubject.Kind kind, UUID id) {
        return new StoredThings(story.storage).events(new EventSubject(kind, id));
    }
}
