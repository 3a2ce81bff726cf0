package org.customerportal;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.account.AccountPorts;
import org.customerportal.account.WaysIn;
import org.customerportal.account.address.AddressChanges;
import org.customerportal.account.address.AddressPorts;
import org.customerportal.account.copy.CopyPorts;
import org.customerportal.account.erasure.ErasurePorts;
import org.customerportal.account.security.OwnSecurityPorts;
import org.customerportal.account.security.Reauthentication;
import org.customerportal.conversation.ConversationPorts;
import org.customerportal.credential.ContextWords;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.credential.PasswordJudge;
import org.customerportal.credential.Passwords;
import org.customerportal.event.UseCases;
import org.customerportal.factor.SecondFactors;
import org.customerportal.filter.FilterCatalog;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.flow.FlowCatalog;
import org.customerportal.idempotency.Idempotency;
import org.customerportal.identity.Identities;
import org.customerportal.invitation.InvitationPorts;
import org.customerportal.invitation.PendingInvitations;
import org.customerportal.notification.MailSender;
import org.customerportal.notification.NotificationPorts;
import org.customerportal.notification.Outbox;
import org.customerportal.organization.OrganizationPorts;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.portal.TenantId;
import org.customerportal.problem.InputRules;
import org.customerportal.request.service.RequestPorts;
import org.customerportal.secret.KeyRing;
import org.customerportal.signin.SessionDoor;
import org.customerportal.signin.SignInLimits;
import org.customerportal.signin.SignInPorts;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.throttle.Throttle;
import org.customerportal.token.SecretTokens;
import org.customerportal.visibility.CustomerViewers;
import org.customerportal.visibility.desk.VisibilityPorts;

/** Puts the services of one tenant together. Everything here is stateless or thread-safe and lives as long as the portal. */
final class Wiring {

    private final Parts parts;
    private final TenantStorage storage;
    private final UseCases useCases;
    private final Throttle throttle;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Identities identities;
    private final SecretTokens tokens = new SecretTokens();
    private final InputRules rules;
    private final CustomerViewers viewers;
    private final RequestPorts requests;
    private final NotificationPorts notifications;

    Wiring(Parts parts, TenantId tenant) {
        this(parts, tenant, InputRules.create());
    }

    private Wiring(Parts parts, TenantId tenant, InputRules rules) {
        this.parts = parts;
        this.rules = rules;
        this.storage = parts.storage().tenant(tenant);
        this.useCases = new UseCases(storage.work(), storage.events(), parts.clock(), parts.afterChange());
        this.throttle = new Throttle(storage.attempts(), useCases);
        this.passwords = new Passwords(
                storage.passwords(),
                storage.sessions(),
                storage.grants(),
                parts.hasher(),
                parts.judge(),
                new ContextWords(storage.memberships(), storage.organizations(), useCases),
                throttle,
                useCases);
        this.factors = new SecondFactors(storage.factors(), parts.keys(), parts.hasher(), tenant, useCases);
        this.identities = new Identities(storage.identities(), storage.users(), storage.passwords(), useCases);
        FlowCatalog flows = new FlowCatalog(storage.flows());
        this.viewers = new CustomerViewers(
                storage.memberships()::of,
                new FilterCatalog(parts.filters(), storage.filters())::conditions,
                useCases::now);
        this.requests = new RequestPorts(
                storage.requests(),
                storage.involvements(),
                storage.numbers(),
                flows,
                storage.users(),
                storage.organizations(),
                parts.staff(),
                rules,
                new Idempotency(storage.idempotency(), useCases),
                useCases);
        this.notifications = notifications(flows);
    }

    private NotificationPorts notifications(FlowCatalog flows) {
        return new NotificationPorts(
                parts.portals(),
                new NotificationPorts.People(storage.users(), viewers, storage.organizations(), parts.staff()),
                new NotificationPorts.Subjects(
                        storage.requests(),
                        storage.involvements(),
                        storage.comments(),
                        flows,
                        storage.invitations(),
                        storage.addressChanges(),
                        storage.grants(),
                        tokens),
                storage.events(),
                storage.deliveries(),
                useCases);
    }

    Wiring forTenant(TenantId tenant) {
        return new Wiring(parts, tenant, rules);
    }

    Map<PortalKey, PortalDefinition> portals() {
        return Collections.unmodifiableMap(parts.portals());
    }

    TenantStorage storage() {
        return storage;
    }

    UseCases useCases() {
        return useCases;
    }

    Passwords passwords() {
        return passwords;
    }

    Identities identities() {
        return identities;
    }

    SessionDoor sessionDoor() {
        return new SessionDoor(storage.sessions(), storage.users(), useCases);
    }

    OwnSecurityPorts ownSecurity() {
        return new OwnSecurityPorts(passwords, reauthentication(), storage.sessions(), useCases);
    }

    Reauthentication reauthentication() {
        return new Reauthentication(passwords, throttle, parts.limits());
    }

    SecondFactors factors() {
        return factors;
    }

    SignInPorts signIn() {
        return new SignInPorts(
                storage.users(),
                storage.sessions(),
                passwords,
                factors,
                storage.memberships(),
                storage.grants(),
                throttle,
                parts.limits(),
                tokens,
                useCases);
    }

    AccountPorts accounts() {
        return new AccountPorts(storage.users(), storage.memberships(), storage.organizations(), rules, useCases);
    }

    WaysIn waysIn() {
        return new WaysIn(storage.sessions(), storage.grants(), pendingInvitations(), new AddressChanges(addresses()));
    }

    ErasurePorts erasure() {
        return new ErasurePorts(
                storage.users(),
                storage.memberships(),
                storage.passwords(),
                factors(),
                storage.identities(),
                waysIn(),
                new AddressChanges(addresses()),
                useCases);
    }

    CopyPorts copies() {
        return new CopyPorts(
                new CopyPorts.People(
                        storage.users(),
                        storage.addressChanges(),
                        storage.memberships(),
                        storage.organizations(),
                        storage.invitations(),
                        storage.sessions(),
                        storage.identities()),
                viewers,
                storage.requests(),
                storage.comments(),
                storage.events(),
                useCases);
    }

    AddressPorts addresses() {
        return new AddressPorts(
                storage.users(),
                storage.addressChanges(),
                storage.grants(),
                pendingInvitations(),
                passwords,
                reauthentication(),
                rules,
                useCases);
    }

    PendingInvitations pendingInvitations() {
        return new PendingInvitations(parts.portals(), invitations());
    }

    OrganizationPorts organizations() {
        return new OrganizationPorts(
                storage.organizations(),
                storage.memberships(),
                storage.users(),
                rules,
                new Idempotency(storage.idempotency(), useCases),
                useCases);
    }

    InvitationPorts invitations() {
        return new InvitationPorts(
                storage.invitations(),
                storage.grants(),
                storage.users(),
                storage.organizations(),
                storage.memberships(),
                identities,
                parts.staff(),
                rules,
                useCases);
    }

    CustomerViewers viewers() {
        return viewers;
    }

    VisibilityPorts visibility() {
        return new VisibilityPorts(
                filters(),
                storage.memberships(),
                storage.users(),
                storage.requests(),
                storage.involvements(),
                useCases);
    }

    RequestPorts requests() {
        return requests;
    }

    ConversationPorts conversations() {
        return new ConversationPorts(storage.comments(), storage.events(), requests);
    }

    FilterCatalog filters() {
        return new FilterCatalog(parts.filters(), storage.filters());
    }

    NotificationPorts notifications() {
        return notifications;
    }

    Outbox outbox() {
        return new Outbox(notifications, parts.mail());
    }

    /** What the host gave. */
    record Parts(
            PortalStorage storage,
            MailSender mail,
            PasswordHasher hasher,
            PasswordJudge judge,
            SignInLimits limits,
            Optional<KeyRing> keys,
            StaffDirectory staff,
            Map<PortalKey, PortalDefinition> portals,
            Clock clock,
            Runnable afterChange,
            List<VisibilityFilter> filters) {}
}
