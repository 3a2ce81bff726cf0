package org.customerportal.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.customerportal.CustomerFace;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.VisitorFace;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.NotFoundException;
import org.customerportal.signin.NotSignedInException;
import org.customerportal.signin.Origin;
import org.customerportal.spring.StaffResolver;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.security.PortalCookies;
import org.customerportal.spring.security.PortalCookies.Purpose;
import org.customerportal.spring.security.PortalPath;

/** Finds out who is asking. Each face is made once for a request. Thread-safe. */
public final class Faces {

    private final CustomerPortal portal;
    private final StaffResolver staff;
    private final HostSignIn host;
    private final PortalCookies cookies;
    private final PortalPath path;

    Faces(CustomerPortal portal, StaffResolver staff, HostSignIn host, PortalCookies cookies, PortalPath path) {
        this.portal = portal;
        this.staff = staff;
        this.host = host;
        this.cookies = cookies;
        this.path = path;
    }

    /** Returns the portal that the address names. */
    Optional<PortalDefinition> definition(HttpServletRequest request) {
        return path.key(request)
                .flatMap(key -> portal.portals().stream()
                        .filter(known -> known.key().value().equals(key))
                        .findFirst());
    }

    /** Returns the portal that was defined first. */
    Optional<PortalDefinition> first() {
        return portal.portals().stream().findFirst();
    }

    /** Returns the time that everything in the portal goes by. */
    Instant now() {
        return portal.now();
    }

    VisitorFace visitor(HttpServletRequest request) {
        String device = request.getHeader("User-Agent");
        Origin origin = new Origin(request.getRemoteAddr(), device == null ? "" : device);
        return portal.visitor(required(request).key().value(), origin);
    }

    /**
     * Returns the customer for whom the host vouches, else the one who has a session of the portal.
     *
     * @throws NotSignedInException if there is neither
     * @throws NotFoundException if the address names no portal
     */
    public CustomerFace customer(HttpServletRequest request) {
        PortalDefinition definition = required(request);
        return once(
                request,
                CustomerFace.class,
                () -> vouchedFor(request, definition)
                        .orElseGet(() -> portal.customer(
                                definition.key().value(),
                                cookies.read(request, definition, Purpose.SESSION)
                                        .orElse(""))));
    }

    private Optional<CustomerFace> vouchedFor(HttpServletRequest request, PortalDefinition definition) {
        try {
            String key = definition.key().value();
            return host.customer(request)
                    .flatMap(customer -> customer.user()
                            .map(user -> portal.customer(key, user))
                            .or(() -> customer.identity().map(identity -> portal.customer(key, identity))));
        } catch (NotFoundException mayNotSignIn) {
            return Optional.empty();
        }
    }

    /** Returns how somebody comes to the pages of visitors. */
    Arrival arrival(HttpServletRequest request) {
        Optional<CustomerFace> customer = customerIfAny(request);
        boolean somebody = host.isStranger(request) || host.customer(request).isPresent();
        return new Arrival(
                customer.isPresent(),
                somebody && customer.filter(CustomerFace::isVouchedFor).isEmpty());
    }

    /** Returns the customer, or nothing where the address names no portal or nobody is signed in. */
    Optional<CustomerFace> customerIfAny(HttpServletRequest request) {
        boolean possible = definition(request)
                .filter(known -> host.customer(request).isPresent()
                        || cookies.read(request, known, Purpose.SESSION).isPresent())
                .isPresent();
        try {
            return possible ? Optional.of(customer(request)) : Optional.empty();
        } catch (NotSignedInException nobody) {
            return Optional.empty();
        }
    }

    StaffFace staff(HttpServletRequest request) {
        return staffIfAny(request).orElseThrow(() -> new NotFoundException("page"));
    }

    /** Returns the person of the host, or nothing where the address is not the desk's or the host vouches for nobody. */
    Optional<StaffFace> staffIfAny(HttpServletRequest request) {
        Principal principal = path.isDesk(request) ? request.getUserPrincipal() : null;
        return principal == null
                ? Optional.empty()
                : once(
                                request,
                                StaffAnswer.class,
                                () -> new StaffAnswer(staff.resolve(principal).map(portal::staff)))
                        .face();
    }

    private PortalDefinition required(HttpServletRequest request) {
        return definition(request).orElseThrow(() -> new NotFoundException("portal"));
    }

    private static <T> T once(HttpServletRequest request, Class<T> type, Supplier<T> made) {
        Object known = request.getAttribute(type.getName());
        if (known != null) {
            return type.cast(known);
        }
        T fresh = made.get();
        request.setAttribute(type.getName(), fresh);
        return fresh;
    }

    private record StaffAnswer(Optional<StaffFace> face) {}
}
