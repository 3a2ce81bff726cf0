package org.customerportal;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.TenantId;
import org.customerportal.problem.NotFoundException;
import org.customerportal.signin.NotSignedInException;
import org.customerportal.signin.Origin;
import org.customerportal.signin.SessionDoor.SignedInUser;
import org.customerportal.staff.StaffMember;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;
import org.jspecify.annotations.Nullable;

/**
 * The portals of one tenant, behind three faces. Immutable, thread-safe and cheap; starts no threads and needs no closing.
 *
 * <pre>{@code
 * CustomerPortal portal = CustomerPortal.builder()
 *         .storage(InMemoryPortalStorage.create())
 *         .mail(mail -> System.out.println(mail.text()))
 *         .portal(support)
 *         .build();
 * }</pre>
 */
public final class CustomerPortal {

    private final Wiring wiring;

    CustomerPortal(Wiring wiring) {
        this.wiring = wiring;
    }

    /** Begins the wiring of a portal. */
    public static CustomerPortalBuilder builder() {
        return new CustomerPortalBuilder();
    }

    /** Returns the portals of another tenant over the same storage and definitions. */
    public CustomerPortal tenant(String tenant) {
        return new CustomerPortal(wiring.forTenant(new TenantId(tenant)));
    }

    /** Returns the portal definitions, in the order in which they were given. */
    public Collection<PortalDefinition> portals() {
        return wiring.portals().values();
    }

    /**
     * Returns the definition of one portal.
     *
     * @throws NotFoundException if there is none with this key
     */
    public PortalDefinition definition(String portal) {
        return wiring.portals().values().stream()
                .filter(definition -> definition.key().value().equals(portal))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("portal"));
    }

    /** Returns what the portal's clock says, to the microsecond: the time that everything in the portal goes by. */
    public Instant now() {
        return wiring.useCases().now();
    }

    /** Returns the face for somebody who has not signed in. */
    public VisitorFace visitor(String portal, Origin origin) {
        return new VisitorFace(definition(portal), origin, wiring);
    }

    /**
     * Returns the face for the portal user whom a session token names.
     *
     * @param sessionToken what {@code visitor(…).signIn()} returned and the browser presents
     * @throws NotSignedInException if no session of this portal lives behind it
     */
    public CustomerFace customer(String portal, @Nullable String sessionToken) {
        PortalDefinition definition = definition(portal);
        return new CustomerFace(definition, wiring.people().sessionDoor().enter(sessionToken, definition), wiring);
    }

    /**
     * Returns the face for a portal user whom the host's own sign-in vouches for.
     *
     * @throws NotFoundException if there is no such user, or the user may not sign in
     */
    public CustomerFace customer(String portal, PortalUserId user) {
        PortalUser found = wiring.useCases()
                .run(() -> wiring.storage()
                        .users()
                        .find(user)
                        .filter(candidate -> candidate.state() == UserState.ACTIVE)
                        .orElseThrow(() -> new NotFoundException("user")));
        return new CustomerFace(definition(portal), new SignedInUser(found, Optional.empty()), wiring);
    }

    /**
     * Returns the face for the portal user to whom an external identity is linked, for a host that knows its own people only.
     *
     * @param identity which the host vouches for
     * @throws NotFoundException if it is linked to nobody, or the user may not sign in
     */
    public CustomerFace customer(String portal, ExternalIdentity identity) {
        PortalUser found =
                wiring.people().identities().owner(identity).orElseThrow(() -> new NotFoundException("user"));
        return new CustomerFace(definition(portal), new SignedInUser(found, Optional.empty()), wiring);
    }

    /** Returns the face for a person of the host, with the rights that the host gives at this moment. */
    public StaffFace staff(StaffMember member) {
        return new StaffFace(member, wiring);
    }

    /** Returns what must be done from time to time. */
    public Upkeep upkeep() {
        return new Upkeep(wiring);
    }
}
