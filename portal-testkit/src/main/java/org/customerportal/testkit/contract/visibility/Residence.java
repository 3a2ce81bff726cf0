package org.customerportal.testkit.contract.visibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerportal.CustomerFace;
import org.customerportal.CustomerPortal;
import org.customerportal.CustomerPortalBuilder;
import org.customerportal.PortalStorage;
import org.customerportal.StaffFace;
import org.customerportal.TenantStorage;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.organization.Membership;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.TenantId;
import org.customerportal.request.CustomerRequest;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffMember;
import org.customerportal.testkit.fixture.CheapHasher;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.testkit.fixture.SettableClock;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.StaffViewer;

/**
 * A tenant in which a world is stored, and where an onlooker lives: the memberships are stored, and the filters are those of
 * a portal over the storage. Used by one thread.
 */
final class Residence {

    private static final StaffMember STAFF = new Samples().staff();

    private final PortalStorage storage;
    private final TenantId id;
    private final World world;
    private final Onlooker onlooker;
    private final CustomerPortal portal;
    private List<Membership> memberships = List.of();

    private Residence(PortalStorage storage, TenantId id, World world, Onlooker onlooker) {
        this.storage = storage;
        this.id = id;
        this.world = world;
        this.onlooker = onlooker;
        this.portal = portal();
    }

    /** Stores a world in a fresh tenant, and lets an onlooker move in. */
    static Residence built(PortalStorage storage, World world, Onlooker onlooker) {
        TenantId fresh = new Samples().tenant();
        world.storeIn(storage.tenant(fresh));
        return new Residence(storage, fresh, world, onlooker).settled(onlooker.memberships());
    }

    /** Lets another onlooker move in where this one moves out. */
    Residence of(Onlooker another) {
        settled(List.of());
        return new Residence(storage, id, world, another).settled(another.memberships());
    }

    /** Returns the same place with more requests, which are stored. */
    Residence grownTo(World larger) {
        larger.requests()
                .subList(world.requests().size(), larger.requests().size())
                .forEach(filed -> filed.storeIn(tenant()));
        return new Residence(storage, id, larger, onlooker);
    }

    /** Makes these the memberships that the onlooker has. */
    Residence settled(List<Membership> belongings) {
        memberships.forEach(left -> tenant().memberships().remove(left.user(), left.organization()));
        belongings.forEach(tenant().memberships()::add);
        memberships = List.copyOf(belongings);
        return this;
    }

    World world() {
        return world;
    }

    Onlooker onlooker() {
        return onlooker;
    }

    TenantStorage tenant() {
        return storage.tenant(id);
    }

    /** Returns what the onlooker sees by the rule. */
    RequestScope scope() {
        return viewer(onlooker.user()).scope();
    }

    /** Returns how a user looks by the rule, with the memberships of the moment. */
    CustomerViewer viewer(PortalUserId user) {
        return onlooker.viewer(user, memberships(user), onlooker.filters());
    }

    /** Returns where a user belongs at the moment; only the onlooker belongs anywhere. */
    List<Membership> memberships(PortalUserId user) {
        return user.equals(onlooker.user()) ? memberships : List.of();
    }

    /** Returns the request as it is stored now; staff see everything. */
    Optional<Filed> now(Filed filed) {
        RequestScope everything = new StaffViewer(STAFF).scope();
        return tenant().requests()
                .find(filed.first().id(), everything)
                .map(found -> new Filed(
                        found,
                        tenant().involvements().of(found.id(), everything),
                        List.of(),
                        Optional.empty(),
                        traits(found),
                        filed.luck()));
    }

    private Map<Bearer, Traits> traits(CustomerRequest request) {
        return Map.of(
                Bearer.ORGANIZATION,
                tenant().organizations()
                        .find(request.organization())
                        .orElseThrow()
                        .traits(),
                Bearer.REQUESTER,
                tenant().users().find(request.requester()).orElseThrow().traits());
    }

    StaffFace desk() {
        return portal.staff(STAFF);
    }

    CustomerFace face(PortalUserId user) {
        return portal.customer(Samples.PORTAL.value(), user);
    }

    PortalDefinition definition() {
        PortalDefinition.Builder portal = PortalDefinition.builder(
                        Samples.PORTAL.value(), "Support", "https://portal.example/support")
                .visibility(onlooker.policy());
        world.flows().forEach(portal::flow);
        return portal.build();
    }

    /** Returns the filters, as given in code. */
    List<VisibilityFilter> filters() {
        List<VisibilityFilter> given = new ArrayList<>();
        onlooker.filters()
                .forEach((key, filter) ->
                        given.add(VisibilityFilter.of(key.value(), LocalizedText.of(key.value()), filter)));
        return given;
    }

    private CustomerPortal portal() {
        CustomerPortalBuilder builder = CustomerPortal.builder()
                .storage(storage)
                .tenant(id.value())
                .mail(mail -> {})
                .hasher(CheapHasher.create())
                .clock(SettableClock.at(Vocabulary.NOW))
                .staff(StaffDirectory.of(Set.of(STAFF)))
                .portal(definition());
        Vocabulary.attributes().forEach(trait -> builder.attribute(trait, LocalizedText.of(trait.name())));
        filters().forEach(builder::filter);
        return builder.build();
    }
}
