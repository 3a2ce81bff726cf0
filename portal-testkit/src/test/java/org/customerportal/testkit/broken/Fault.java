package org.customerportal.testkit.broken;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.customerportal.PortalStorage;
import org.customerportal.TenantStorage;
import org.customerportal.portal.TenantId;

/**
 * Something that an adapter could get wrong.
 *
 * @param title what is wrong
 * @param plant breaks a storage
 * @param contracts the contracts that are run against it, without {@code Contract}
 * @param tests which of their tests are run
 */
record Fault(String title, UnaryOperator<PortalStorage> plant, List<String> contracts, Tests tests) {

    /** Which tests are run against a fault. */
    enum Tests {
        /** All of them. */
        ALL,
        /** All but races: who is alone notices. */
        CALM,
        /** Races: only who collides notices. */
        RACES
    }

    Fault(String title, UnaryOperator<PortalStorage> plant, List<String> contracts) {
        this(title, plant, contracts, Tests.CALM);
    }

    /** Returns a fault in one port of every tenant. */
    static <P> Fault in(Class<P> port, String title, Function<TenantStorage, Object> saboteur) {
        return inTenant(
                title,
                tenant -> Sabotage.inPlace(
                        tenant, port, Sabotage.of(port, Sabotage.port(tenant, port), saboteur.apply(tenant))),
                contractsOf(port));
    }

    /** Returns a fault in every tenant. */
    static Fault inTenant(String title, UnaryOperator<TenantStorage> plant, List<String> contracts) {
        return new Fault(title, storage -> eachTenant(storage, plant), contracts);
    }

    /** Returns the contracts of this port. */
    static List<String> contractsOf(Class<?> port) {
        return switch (port.getSimpleName()) {
            case "UnitOfWork" -> List.of("UnitOfWork", "AfterCommit", "Isolation");
            case "RequestRepository" ->
                List.of(
                        "RequestRepository",
                        "RequestTouch",
                        "RequestList",
                        "RequestVisibility",
                        "RequestReassign",
                        "RequestSearch",
                        "RequestsByAnswer");
            case "OrganizationRepository" -> List.of("OrganizationRepository", "OrganizationHold");
            case "PortalUserRepository" -> List.of("PortalUserRepository", "PortalUserSearch", "PortalUserTraits");
            case "InvitationRepository" -> List.of("InvitationRepository", "InvitationList");
            case "InvolvementRepository" ->
                List.of("InvolvementRepository", "InvolvementVisibility", "InvolvementReassign");
            case "DeliveryQueue" -> List.of("DeliveryQueue", "DeliveryClaim");
            default -> List.of(port.getSimpleName());
        };
    }

    /** Returns this fault for racing tests, because only they notice. */
    Fault inRaces() {
        return new Fault(title, plant, contracts, Tests.RACES);
    }

    /** Returns this fault for every test. */
    Fault inAllTests() {
        return new Fault(title, plant, contracts, Tests.ALL);
    }

    @Override
    public String toString() {
        return title;
    }

    private static PortalStorage eachTenant(PortalStorage storage, UnaryOperator<TenantStorage> plant) {
        ConcurrentMap<TenantId, TenantStorage> broken = new ConcurrentHashMap<>();
        return id -> broken.computeIfAbsent(id, known -> plant.apply(storage.tenant(known)));
    }
}
