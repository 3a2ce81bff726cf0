package org.customerportal.registration;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.portal.PortalKey;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.Profile;

/**
 * Somebody's wish to come in. Immutable: a change returns a new value; only repositories advance the version. It gives no right
 * to anything before the link is used that goes to the address.
 *
 * @param id the registration's id; the subject of its link
 * @param email the address that was typed
 * @param portal where to
 * @param organization whose domain it was when somebody asked; empty if nobody's
 * @param language in which the person is written to
 * @param name how the person wants to be called, at most {@value Profile#MAX_NAME} characters; empty until the address is proven
 * @param state what became of it
 * @param askedAt when somebody typed the address
 * @param endsAt when this state ends and the registration may be forgotten; at this very instant it has ended
 * @param version 0 until first stored
 */
public record Registration(
        RegistrationId id,
        EmailAddress email,
        PortalKey portal,
        Optional<OrganizationId> organization,
        Locale language,
        String name,
        RegistrationState state,
        Instant askedAt,
        Instant endsAt,
        long version) {

    public Registration {
        requireNonNull(id, "id");
        requireNonNull(email, "email");
        requireNonNull(portal, "portal");
        requireNonNull(organization, "organization");
        requireNonNull(language, "language");
        requireNonNull(state, "state");
        if (name.length() > Profile.MAX_NAME) {
            throw new IllegalArgumentException("a name has at most " + Profile.MAX_NAME + " characters");
        }
        if (!endsAt.isAfter(askedAt)) {
            throw new IllegalArgumentException("a registration ends after it begins");
        }
    }

    /** Says whether the registration stands there at this instant. */
    public boolean is(RegistrationState wanted, Instant now) {
        return state == wanted && now.isBefore(endsAt);
    }

    /**
     * Says whether the domain of the address still belongs to the organization whose it was, and that one is active, in the
     * transaction that is open.
     */
    public boolean isAllowed(RegistrationDomainRepository domains, OrganizationRepository organizations) {
        return organization
                .filter(organizations::isActive)
                .flatMap(wanted -> domains.find(email.domain())
                        .filter(domain -> domain.organization().equals(wanted)))
                .isPresent();
    }

    /** Returns this registration with its address proven, to be decided until then. */
    public Registration waiting(String newName, Instant until) {
        return new Registration(
                id, email, portal, organization, language, newName, RegistrationState.WAITING, askedAt, until, version);
    }

    /** Returns this registration as one for another organization. */
    public Registration at(OrganizationId other) {
        return new Registration(id, email, portal, Optional.of(other), language, name, state, askedAt, endsAt, version);
    }

    /** Returns this registration as over, to be remembered until then. */
    public Registration over(RegistrationState outcome, Instant until) {
        return new Registration(id, email, portal, organization, language, name, outcome, askedAt, until, version);
    }

    /** Returns this registration one version ahead; repositories call it once a change is stored. */
    public Registration nextVersion() {
        return new Registration(id, email, portal, organization, language, name, state, askedAt, endsAt, version + 1);
    }
}
