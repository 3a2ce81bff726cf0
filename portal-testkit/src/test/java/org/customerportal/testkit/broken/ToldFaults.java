package org.customerportal.testkit.broken;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.request.CustomerRequest;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Trait;
import org.customerportal.trait.Traits;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;
import org.customerportal.visibility.RequestFacts;

/** How a storage could read wrongly what the host says, in ways that only generated worlds are asked to notice. */
final class ToldFaults {

    private ToldFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                told(
                        "what the host says in whatever case",
                        (fact, facts) -> said(fact, facts)
                                .anyMatch(said -> fact.values().stream().anyMatch(said::equalsIgnoreCase))),
                told("an attribute of the requester taken for the organization's", (fact, facts) -> {
                    Trait other = new Trait(Bearer.ORGANIZATION, fact.trait().attribute());
                    return new Fact.Told(other, fact.values()).holds(facts);
                }),
                told(
                        "an attribute whose key only begins so",
                        (fact, facts) ->
                                said(fact, facts).anyMatch(fact.values()::contains)
                                        || fact.trait()
                                                .attribute()
                                                .filter(key -> facts
                                                        .traits()
                                                        .apply(fact.trait().bearer())
                                                        .attributes()
                                                        .values()
                                                        .entrySet()
                                                        .stream()
                                                        .anyMatch(one -> one.getKey()
                                                                        .value()
                                                                        .startsWith(key.value())
                                                                && fact.values().contains(one.getValue())))
                                                .isPresent()),
                new Mistranslation() {
                    @Override
                    public boolean not(Clause part, RequestFacts facts) {
                        return !clause(part, facts)
                                && !(part instanceof Clause.Test test
                                        && test.fact() instanceof Fact.Told told
                                        && said(told, facts).findAny().isEmpty());
                    }
                }.ofEverything("an opposite that nothing unsaid fulfils"),
                saidFirst("what the host said of an organization first"));
    }

    private static Stream<String> said(Fact.Told fact, RequestFacts facts) {
        return fact.trait().of(facts.traits().apply(fact.trait().bearer())).stream();
    }

    private static Fault told(String title, BiPredicate<Fact.Told, RequestFacts> holds) {
        return new Mistranslation() {
            @Override
            public boolean fact(Fact fact, RequestFacts facts) {
                return fact instanceof Fact.Told told ? holds.test(told, facts) : fact.holds(facts);
            }
        }.ofEverything(title);
    }

    // Rows for filters that are written with the organization and then forgotten.
    private static Fault saidFirst(String title) {
        Map<UUID, Traits> first = new ConcurrentHashMap<>();
        Fault reading = new Mistranslation() {
            @Override
            public RequestFacts facts(TenantStorage tenant, CustomerRequest request) {
                RequestFacts now = Mistranslation.super.facts(tenant, request);
                Traits said = first.getOrDefault(request.organization().value(), Traits.NONE);
                return request.facts(
                        now.involved(),
                        bearer -> bearer == Bearer.ORGANIZATION
                                ? said
                                : now.traits().apply(bearer));
            }
        }.ofEverything(title);
        return new Fault(
                title,
                storage -> reading.plant().apply(id -> remembering(storage.tenant(id), first)),
                reading.contracts());
    }

    private static TenantStorage remembering(TenantStorage tenant, Map<UUID, Traits> first) {
        Object saboteur = new Object() {
            public Organization add(Organization one) {
                first.put(one.id().value(), one.traits());
                return tenant.organizations().add(one);
            }
        };
        return Sabotage.inPlace(
                tenant,
                OrganizationRepository.class,
                Sabotage.of(OrganizationRepository.class, tenant.organizations(), saboteur));
    }
}
