package org.customerportal;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.account.picture.PictureReader;
import org.customerportal.conversation.ConversationPorts;
import org.customerportal.credential.PasswordHasher;
import org.customerportal.credential.PasswordJudge;
import org.customerportal.event.UseCases;
import org.customerportal.filter.FilterCatalog;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.flow.FlowCatalog;
import org.customerportal.idempotency.Idempotency;
import org.customerportal.notification.MailSender;
import org.customerportal.notification.NotificationPorts;
import org.customerportal.notification.Outbox;
import org.customerportal.notification.preference.PreferencePorts;
import org.customerportal.notification.preference.Silences;
import org.customerportal.organization.desk.OrganizationPorts;
import org.customerportal.organization.merge.MergePorts;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.portal.TenantId;
import org.customerportal.problem.InputRules;
import org.customerportal.request.service.RequestPorts;
import org.customerportal.secret.KeyRing;
import org.customerportal.signin.SignInLimits;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.token.SecretTokens;
import org.customerportal.trait.KnownTraits;
import org.customerportal.visibility.CustomerViewers;
import org.customerportal.visibility.desk.VisibilityPorts;

/** Puts the services of one tenant together. Everything here is stateless or thread-safe and lives as long as the portal. */
final class Wiring {

    private final Parts parts;
    private final TenantStorage storage;
    private final UseCases useCases;
    private final InputRules rules;
    private final CustomerViewers viewers;
    private final PeopleWiring people;
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
        FlowCatalog flows = new FlowCatalog(storage.flows());
        this.viewers = new CustomerViewers(storage.memberships()::inForce, filters()::conditions, useCases::now);
        this.people = new PeopleWiring(parts, tenant, storage, rules, useCases);
        this.requests = new RequestPorts(
                storage.requests(),
                storage.involvements(),
                storage.numbers(),
                flows,
                storage.mutes(),
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
                new NotificationPorts.People(
                        storage.users(),
                        viewers,
                        storage.memberships(),
                        storage.organizations(),
                        parts.staff(),
                        silences(storage)),
                new NotificationPorts.Subjects(
                        storage.requests(),
                        storage.involvements(),
                        storage.comments(),
                        flows,
                        storage.invitations(),
                        storage.addressChanges(),
                        new NotificationPorts.Registrations(storage.registrations(), storage.registrationDomains()),
                        storage.grants(),
                        new SecretTokens()),
                storage.events(),
                storage.deliveries(),
                useCases);
    }

    PreferencePorts preferences() {
        return new PreferencePorts(silences(storage), storage.requests(), storage.involvements(), useCases);
    }

    static Silences silences(TenantStorage storage) {
        return new Silences(storage.preferences(), storage.mutes());
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

    OrganizationPorts organizations() {
        return new OrganizationPorts(
                storage.organizations(),
                storage.memberships(),
                storage.users(),
                rules,
                new Idempotency(storage.idempotency(), useCases),
                useCases);
    }

    MergePorts merge() {
        return new MergePorts(
                storage.requests(),
                storage.involvements(),
                people.invitations(),
                people.pendingInvitations(),
                storage.registrationDomains(),
                storage.registrations(),
                useCases);
    }

    PeopleWiring people() {
        return people;
    }

    CustomerViewers viewers() {
        return viewers;
    }

    VisibilityPorts visibility() {
        return new VisibilityPorts(
                filters(),
                parts.traits(),
                storage.memberships(),
                storage.users(),
                storage.organizations(),
                storage.requests(),
                storage.involvements(),
                useCases);
    }

    RequestPorts requests() {
        return requests;
    }

    ConversationPorts conversations() {
        return new ConversationPorts(storage.comments(), storage.pictures(), storage.events(), requests);
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
            PictureReader pictures,
            StaffDirectory staff,
            Map<PortalKey, PortalDefinition> portals,
            Clock clock,
            Runnable afterChange,
            List<VisibilityFilter> filters,
            KnownTraits traits) {}
}
