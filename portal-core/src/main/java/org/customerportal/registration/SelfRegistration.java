package org.customerportal.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violations;
import org.customerportal.signin.Origin;
import org.customerportal.throttle.MailWishes;
import org.customerportal.token.LinkRefusedException;
import org.customerportal.token.SecretToken;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.Profile;
import org.customerportal.user.UserState;
import org.jspecify.annotations.Nullable;

/** For the visitor of a portal whom nobody has invited. Signs nobody in. */
public final class SelfRegistration {

    /** How long it is remembered what became of a registration, so that the person is told even if no mail leaves for days. */
    static final Duration REMEMBERED = Duration.ofDays(7);

    private final PortalDefinition portal;
    private final RegistrationPolicy policy;
    private final MailWishes wishes;
    private final RegistrationPorts ports;

    /** Makes the service for a visitor of this portal. */
    public SelfRegistration(PortalDefinition portal, Origin origin, RegistrationPorts ports) {
        this.portal = portal;
        this.policy = portal.settings().registration();
        this.wishes = new MailWishes(MailWishes.Kind.REGISTRATION, origin.network(), ports.throttle());
        this.ports = ports;
    }

    /** Says whether there is a way in for people whom nobody has invited. */
    public boolean isOpen() {
        return policy.open();
    }

    /**
     * Asks for a link. Every wish is kept alike, whoever the address belongs to; what the mail says is decided when it is sent:
     * a link if the domain belongs to an organization, a reminder if there is an account already, else there is none. What
     * invites the address already may be sent again. Nothing happens if too much was asked from here or for this address. The
     * caller cannot tell which.
     *
     * @param email what was typed; exactly one address is looked for
     * @param language in which the person reads
     * @throws NotFoundException if the portal has no self-registration
     */
    public void ask(String email, Locale language) {
        refuseUnlessOpen();
        Optional<EmailAddress> address = EmailAddress.parse(email);
        boolean here = wishes.admitFromHere();
        address.filter(known -> here && wishes.admit(known))
                .flatMap(known -> ports.useCases().run(() -> keep(known, portal.language(language))))
                .filter(user -> user.state() == UserState.INVITED)
                .ifPresent(user -> ports.invitations().pending().resendAsked(user, portal.key()));
    }

    /**
     * Looks at a link and uses nothing up, however often.
     *
     * @throws LinkRefusedException if the link does not work
     * @throws NotFoundException if the portal has no self-registration
     */
    public RegistrationOffer look(@Nullable String token) {
        Wish wish = wish(digest(token));
        return new RegistrationOffer(
                wish.registration().email().spelling(),
                wish.organization().name(),
                policy.approval(),
                ports.passwords().policy());
    }

    /**
     * Goes on from a proven address and uses the link up. Where nobody decides, the person has name and password and belongs to
     * the organization from now on; else the registration waits, and administrators of the organization are told.
     *
     * @throws LinkRefusedException if the link does not work, or somebody has the address by now
     * @throws org.customerportal.problem.InvalidInputException at {@code name} or {@code password}; the link still works
     * @throws NotFoundException if the portal has no self-registration
     */
    public void register(@Nullable String token, Register command) {
        TokenDigest digest = digest(token);
        Wish wish = wish(digest);
        PortalUser newcomer = newcomer(wish.registration(), command.name());
        Optional<String> organization = Optional.of(wish.organization().name());
        judge(command, newcomer, organization);
        String prepared =
                policy.approval() ? "" : ports.passwords().prepare(command.password(), newcomer, portal, organization);
        try {
            ports.useCases()
                    .run(() -> policy.approval() ? waitFor(digest, command.name()) : begin(digest, newcomer, prepared));
        } catch (DuplicateException | StaleVersionException somebodyWasFaster) {
            throw new LinkRefusedException();
        }
    }

    private void judge(Register command, PortalUser newcomer, Optional<String> organization) {
        Violations violations = new Violations();
        violations.gather(() -> ports.rules().check(command));
        if (!policy.approval()) {
            violations.gather(() -> ports.passwords().judge(command.password(), newcomer, portal, organization));
        }
        violations.refuseIfAny();
    }

    private Optional<PortalUser> keep(EmailAddress email, Locale language) {
        Optional<PortalUser> known = ports.people().users().find(email);
        ports.registrations().of(email).stream()
                .filter(earlier -> earlier.state() == RegistrationState.ASKED)
                .forEach(earlier -> ports.grants()
                        .revoke(TokenPurpose.REGISTRATION, earlier.id().value()));
        Instant now = ports.useCases().now();
        Registration asked = ports.registrations()
                .add(new Registration(
                        new RegistrationId(ports.useCases().newId()),
                        email,
                        portal.key(),
                        ports.domains().find(email.domain()).map(RegistrationDomain::organization),
                        language,
                        "",
                        RegistrationState.ASKED,
                        now,
                        now.plus(policy.linkLife()),
                        0));
        ports.grants()
                .issue(new TokenGrant(
                        ports.useCases().newId(),
                        TokenPurpose.REGISTRATION,
                        asked.id().value(),
                        now,
                        asked.endsAt()));
        ports.record(EventType.REGISTRATION_ASKED, Actor.visitor(), asked);
        return known;
    }

    private Registration waitFor(TokenDigest digest, String name) {
        Registration asked = wish(digest).registration();
        Instant end = ports.useCases().now().plus(policy.waitingLife());
        Registration waiting = ports.registrations().replace(asked.waiting(name, end));
        redeem(digest);
        ports.record(EventType.REGISTRATION_WAITING, Actor.visitor(), waiting);
        return waiting;
    }

    // The person first and then the link, as whoever erases a person does: two who lock in one order never wait in a
    // ring.
    private Registration begin(TokenDigest digest, PortalUser newcomer, String prepared) {
        Wish wish = wish(digest);
        Instant now = ports.useCases().now();
        if (!ports.people().organizations().hold(wish.organization().id())) {
            throw new LinkRefusedException();
        }
        PortalUser user = ports.people().users().add(newcomer.activate());
        ports.passwords().begin(user, prepared);
        ports.people()
                .memberships()
                .add(new Membership(user.id(), wish.organization().id(), Role.MEMBER, Sharing.own(), now, 0));
        Registration over = ports.registrations()
                .replace(wish.registration().over(RegistrationState.APPROVED, now.plus(REMEMBERED)));
        redeem(digest);
        ports.useCases()
                .record(
                        EventType.REGISTERED,
                        Actor.customer(user.id()),
                        new EventSubject(EventSubject.Kind.USER, user.id().value()),
                        Map.of(
                                "portal",
                                portal.key().value(),
                                "organization",
                                wish.organization().id().value().toString()));
        return over;
    }

    private void redeem(TokenDigest digest) {
        if (ports.grants()
                .redeem(TokenPurpose.REGISTRATION, digest, ports.useCases().now())
                .isEmpty()) {
            throw new LinkRefusedException();
        }
    }

    private PortalUser newcomer(Registration registration, String name) {
        Profile profile = Profile.unnamed(registration.language(), ZoneOffset.UTC);
        return PortalUser.invite(
                new PortalUserId(ports.useCases().newId()),
                registration.email(),
                name.isEmpty() || name.length() > Profile.MAX_NAME ? profile : profile.called(name),
                ports.useCases().now());
    }

    private Wish wish(TokenDigest digest) {
        refuseUnlessOpen();
        return ports.useCases()
                .run(() -> ports.grants()
                        .find(
                                TokenPurpose.REGISTRATION,
                                digest,
                                ports.useCases().now())
                        .flatMap(grant -> ports.registrations().find(new RegistrationId(grant.subject())))
                        .filter(found -> found.portal().equals(portal.key()))
                        .filter(found -> found.is(
                                RegistrationState.ASKED, ports.useCases().now()))
                        .filter(found ->
                                found.isAllowed(ports.domains(), ports.people().organizations()))
                        .filter(found ->
                                ports.people().users().find(found.email()).isEmpty())
                        .flatMap(this::withOrganization)
                        .orElseThrow(LinkRefusedException::new));
    }

    private Optional<Wish> withOrganization(Registration registration) {
        return registration
                .organization()
                .flatMap(ports.people().organizations()::find)
                .map(organization -> new Wish(registration, organization));
    }

    private void refuseUnlessOpen() {
        if (!policy.open()) {
            throw new NotFoundException("registration");
        }
    }

    private static TokenDigest digest(@Nullable String token) {
        return SecretToken.parse(token).map(SecretToken::digest).orElseThrow(LinkRefusedException::new);
    }

    private record Wish(Registration registration, Organization organization) {}
}
