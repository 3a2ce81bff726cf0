package org.customerportal.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.event.DeliveryState;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.StaffViewer;

/** Everything that a tenant's repositories show of what is stored, to compare before and after. */
final class StoredThings {

    private static final Slice MANY = new Slice(200, Optional.empty());

    private final TenantStorage storage;

    StoredThings(TenantStorage storage) {
        this.storage = storage;
    }

    /** Returns what is stored now, as text. */
    List<String> all() {
        return storage.work().run(() -> {
            List<Object> things = new ArrayList<>();
            things.addAll(storage.organizations().list(MANY));
            things.addAll(storage.registrations().waiting(Optional.empty(), Instant.EPOCH, MANY));
            things.addAll(storage.invitations().list(InvitationSelection.ALL, Instant.EPOCH, MANY));
            storage.users().list(MANY).forEach(user -> addUser(user, things));
            requests().forEach(request -> addRequest(request, things));
            for (DeliveryState state : DeliveryState.values()) {
                things.addAll(storage.deliveries().list(state, MANY));
            }
            things.addAll(storage.events().pending(1000));
            return things.stream().map(String::valueOf).toList();
        });
    }

    /** Returns every event about one thing, oldest first. */
    List<PortalEvent> events(EventSubject subject) {
        List<PortalEvent> events =
                new ArrayList<>(storage.events().history(subject, EnumSet.allOf(EventType.class), MANY));
        java.util.Collections.reverse(events);
        return events;
    }

    private Stream<CustomerRequest> requests() {
        var everything = new StaffViewer(PortalStory.GRACE).scope();
        return storage.requests().list(everything, RequestSelection.ALL, MANY).stream()
                .map(RequestRow::id)
                .flatMap(id -> storage.requests().find(id, everything).stream());
    }

    private void addUser(PortalUser user, List<Object> things) {
        things.add(user);
        things.add(user.email().spelling());
        things.addAll(storage.memberships().of(user.id()));
        things.addAll(storage.sessions().of(user.id()));
        things.addAll(storage.addressChanges().of(user.id()));
        things.addAll(storage.registrations().of(user.email()));
        things.addAll(storage.identities().of(user.id()));
        storage.pictures().find(user.id()).ifPresent(things::add);
        things.addAll(storage.preferences().silenced(user.id()));
        things.addAll(storage.mutes().of(user.id(), MANY));
        storage.passwords().find(user.id()).ifPresent(hash -> things.add(hash.encoded()));
        storage.factors()
                .find(user.id())
                .ifPresent(factor -> things.addAll(List.of(
                        factor.seed(), factor.pending(), factor.lastStep(), factor.recovery(), factor.version())));
        things.addAll(events(new EventSubject(EventSubject.Kind.USER, user.id().value())));
    }

    private void addRequest(CustomerRequest request, List<Object> things) {
        var everything = new StaffViewer(PortalStory.GRACE).scope();
        things.add(request);
        things.addAll(storage.involvements().of(request.id(), everything));
        things.addAll(storage.comments().listPublic(request.id(), everything, MANY));
        things.addAll(storage.comments().listInternal(request.id(), everything, MANY));
        things.addAll(
                events(new EventSubject(EventSubject.Kind.REQUEST, request.id().value())));
    }
}
