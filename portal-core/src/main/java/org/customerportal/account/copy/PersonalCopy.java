package org.customerportal.account.copy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.conversation.PublicComment;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.notification.preference.Mute;
import org.customerportal.notification.preference.Silences;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Position;
import org.customerportal.problem.NotFoundException;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.VisibilityPolicy;
import org.customerportal.visibility.VisibilityRules;

/** A copy of everything that is kept about one person. Each writing is noted as an event. */
public final class PersonalCopy {

    /** The version of the document's form; a program that reads it looks here first. */
    public static final int FORMAT = 1;

    private final PortalUserId person;
    private final Actor by;
    private final CopyPorts ports;

    /**
     * Makes the copy about this person.
     *
     * @param by who gets it
     */
    public PersonalCopy(PortalUserId person, Actor by, CopyPorts ports) {
        this.person = person;
        this.by = by;
        this.ports = ports;
    }

    /**
     * Writes the copy as one JSON object. Long lists are read page by page, so what changes meanwhile may or may not be in it.
     *
     * @throws NotFoundException if there is no such person; nothing is written
     * @throws java.io.UncheckedIOException if {@code out} takes no more
     */
    public void writeTo(Appendable out) {
        PortalUser user = read(this::noted);
        CopyWriter writer = new CopyWriter(out);
        writer.begin(FORMAT);
        writer.object("person", CopyParts.person(user, ports.useCases().now()));
        writer.list(
                "pictures",
                read(() -> ports.people().pictures().find(person)).stream()
                        .map(CopyParts::picture)
                        .toList());
        people(writer);
        registrations(writer, user);
        requests(writer);
        writer.list(
                "events",
                slice -> read(() -> ports.events()
                        .history(
                                new EventSubject(EventSubject.Kind.USER, person.value()),
                                EnumSet.allOf(EventType.class),
                                slice)),
                event -> new Position(event.at(), event.id()),
                (PortalEvent event) -> Optional.of(CopyParts.event(event)));
        writer.end();
    }

    private PortalUser noted() {
        PortalUser user = ports.people().users().find(person).orElseThrow(() -> new NotFoundException("user"));
        ports.useCases()
                .record(
                        EventType.DATA_EXPORTED,
                        by,
                        new EventSubject(EventSubject.Kind.USER, person.value()),
                        Map.of());
        return user;
    }

    private void people(CopyWriter writer) {
        CopyPorts.People people = ports.people();
        List<Membership> memberships = read(() -> people.memberships().of(person));
        Map<OrganizationId, String> names = names(memberships.stream().map(Membership::organization));
        writer.list(
                "memberships",
                memberships.stream()
                        .map(one -> CopyParts.membership(one, names))
                        .toList());
        writer.list(
                "addressChanges",
                read(() -> people.addresses().of(person)).stream()
                        .map(CopyParts::addressChange)
                        .toList());
        writer.list(
                "sessions",
                read(() -> people.sessions().of(person)).stream()
                        .map(CopyParts::session)
                        .toList());
        writer.list(
                "externalIdentities",
                read(() -> people.identities().of(person)).stream()
                        .map(CopyParts::identity)
                        .toList());
        invitations(writer);
        preferences(writer, people.silences());
    }

    private void preferences(CopyWriter writer, Silences silences) {
        writer.list(
                "noMailAbout",
                read(() -> silences.preferences().silenced(person)).stream()
                        .sorted()
                        .map(CopyParts::silenced)
                        .toList());
        writer.list(
                "mutedRequests",
                slice -> read(() -> silences.mutes().of(person, slice)),
                Mute::position,
                (Mute mute) -> Optional.of(CopyParts.mute(mute)));
    }

    private void registrations(CopyWriter writer, PortalUser user) {
        writer.list(
                "registrations",
                read(() -> ports.people().registrations().of(user.email())).stream()
                        .map(CopyParts::registration)
                        .toList());
    }

    private void invitations(CopyWriter writer) {
        Instant now = ports.useCases().now();
        writer.list(
                "invitations",
                slice -> read(() ->
                        ports.people().invitations().list(InvitationSelection.ALL.of(Set.of(person)), now, slice)),
                invitation ->
                        new Position(invitation.issuedAt(), invitation.id().value()),
                (Invitation invitation) -> Optional.of(
                        CopyParts.invitation(invitation, now, names(Stream.of(invitation.organization())))));
    }

    private void requests(CopyWriter writer) {
        RequestScope seen = involved();
        RequestScope visible = visible();
        writer.list(
                "requests",
                slice -> read(() -> ports.requests().list(seen, RequestSelection.ALL, slice)),
                RequestRow::position,
                (RequestRow row) -> mine(row)
                        ? read(() -> ports.requests().find(row.id(), seen)).map(CopyParts::request)
                        : Optional.empty());
        writer.list(
                "involvedIn",
                slice -> read(() -> ports.requests().list(seen, RequestSelection.ALL, slice)),
                RequestRow::position,
                (RequestRow row) -> mine(row) ? Optional.empty() : Optional.of(CopyParts.reference(row)));
        writer.list(
                "comments",
                slice -> read(() -> ports.comments().listPublicBy(person, visible, slice)),
                comment -> new Position(comment.at(), comment.id().value()),
                (PublicComment comment) -> Optional.of(CopyParts.comment(comment)));
    }

    private boolean mine(RequestRow row) {
        return row.requester().equals(person);
    }

    /** What the person asked for, follows or approves, whatever a portal shows of it. */
    private RequestScope involved() {
        return new CustomerViewer(person, List.of(), VisibilityRules.OPEN).scope();
    }

    /** What the person sees besides, because it is shared. */
    private RequestScope visible() {
        return read(() -> ports.viewers().of(person, VisibilityPolicy.OPEN)).scope();
    }

    private Map<OrganizationId, String> names(Stream<OrganizationId> organizations) {
        List<OrganizationId> ids = organizations.toList();
        return read(() -> ports.people().organizations().findAll(ids)).stream()
                .collect(Collectors.toMap(Organization::id, Organization::name));
    }

    private <T> T read(Supplier<T> reading) {
        return ports.useCases().run(reading);
    }
}
