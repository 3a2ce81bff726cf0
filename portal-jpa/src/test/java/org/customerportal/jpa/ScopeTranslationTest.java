package org.customerportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.filter.Relation;
import org.customerportal.organization.Organization;
import org.customerportal.portal.TenantId;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.Facts;
import org.customerportal.request.RequestId;
import org.customerportal.testkit.fixture.SampleRequest;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Trait;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.Clause;
import org.customerportal.visibility.Fact;
import org.customerportal.visibility.Involved;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a scope says, today's viewers or not, its translations find the same requests as the clause itself. */
class ScopeTranslationTest {

    private static final List<PortalUser> USERS = new ArrayList<>();
    private static final List<Organization> ORGANIZATIONS = new ArrayList<>();
    private static final List<CustomerRequest> REQUESTS = new ArrayList<>();
    private static final Map<RequestId, List<Involved>> INVOLVED = new HashMap<>();
    private static final Clause SHOWN = new Clause.Test(new Fact.ShownToCustomers());

    private static OpenStorage open;
    private static Rows rows;
    private static Facts facts;

    @BeforeAll
    static void makeARequestOfEveryKind() {
        open = OpenStorage.on(Database.H2);
        TenantId tenant = new Samples().tenant();
        OwnUnitOfWork work = new OwnUnitOfWork(open.factory());
        rows = new Rows(
                new Units(
                        work,
                        () -> work.unit().entities(),
                        () -> work.unit().written(),
                        new DatabaseProbe(),
                        ReadLimits.USUAL),
                tenant);
        TenantStorage stored = open.storage().tenant(tenant);
        facts = new Facts(stored.organizations(), stored.users());
        store(stored, new Samples());
    }

    @AfterAll
    static void close() {
        open.close();
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void findsWhatTheClauseHoldsFor(Clause clause) {
        assertThat(found(ScopeCondition.of(clause)))
                .as("by one condition: %s", clause)
                .containsExactlyInAnyOrderElementsOf(expected(clause));

        assertThat(new HashSet<>(foundBy(ScopeBranches.overlapping(clause))))
                .as("by branches: %s", clause)
                .isEqualTo(Set.copyOf(expected(clause)));

        assertThat(foundBy(ScopeBranches.disjoint(clause)))
                .as("by disjoint branches, each once: %s", clause)
                .containsExactlyInAnyOrderElementsOf(expected(clause));
    }

    @Test
    void anchorsEachReasonOfACustomer() {
        Clause own =
                new Clause.Test(Fact.Related.to(Relation.REQUESTER, USERS.get(0).id()));
        Clause shared = new Clause.Test(
                Fact.Related.to(Relation.ORGANIZATION, ORGANIZATIONS.get(0).id()));
        Clause scope = new Clause.AllOf(List.of(SHOWN, new Clause.AnyOf(List.of(own, shared, own))));

        assertThat(texts(conditions(ScopeBranches.overlapping(scope))))
                .containsExactly(
                        "r.requesterId = ?1 and r.staffOnly = false", "r.organizationId = ?1 and r.staffOnly = false");
        assertThat(texts(conditions(ScopeBranches.disjoint(scope))))
                .containsExactly(
                        "r.organizationId = ?1 and r.staffOnly = false",
                        "r.requesterId = ?1 and not (r.organizationId = ?2) and r.staffOnly = false");
    }

    @Test
    void asksNothingForNobodyAndOnceForEverything() {
        assertThat(ScopeBranches.overlapping(Clause.nothing())).isEmpty();
        assertThat(texts(conditions(ScopeBranches.overlapping(Clause.everything()))))
                .containsExactly("r.id is not null");
    }

    @Test
    void walksAllRequestsRatherThanTooManyBranches() {
        List<Clause> organizations = Stream.generate(() -> new Samples().organization())
                .limit(300)
                .<Clause>map(organization -> new Clause.Test(Fact.Related.to(Relation.ORGANIZATION, organization.id())))
                .toList();

        assertThat(ScopeBranches.overlapping(new Clause.AnyOf(organizations.subList(0, 100))))
                .hasSize(100);
        assertThat(ScopeBranches.overlapping(new Clause.AnyOf(organizations))).hasSize(1);
        assertThat(ScopeBranches.disjoint(new Clause.AnyOf(organizations))).hasSize(1);
    }

    static Stream<Clause> clauses() {
        return IntStream.range(0, 150).mapToObj(seed -> clause(new Random(seed), 3));
    }

    private static void store(TenantStorage tenant, Samples samples) {
        for (int i = 0; i < 2; i++) {
            USERS.add(tenant.users().add(samples.user()));
            ORGANIZATIONS.add(tenant.organizations().add(samples.organization()));
        }
        for (PortalUser user : USERS) {
            for (Organization organization : ORGANIZATIONS) {
                Supplier<SampleRequest> draft = () -> samples.request(user, organization, samples.flow());
                REQUESTS.add(tenant.requests().add(draft.get().build()));
                REQUESTS.add(tenant.requests().add(draft.get().staffOnly().build()));
                involve(tenant, new Involved.Participant(user.id(), true));
                REQUESTS.add(tenant.requests().add(draft.get().build()));
                involve(tenant, new Involved.RelatedOrganization(organization.id()));
            }
        }
    }

    private static void involve(TenantStorage tenant, Involved involved) {
        RequestId latest = REQUESTS.get(REQUESTS.size() - 1).id();
        tenant.involvements().put(latest, involved);
        INVOLVED.put(latest, List.of(involved));
    }

    private static Clause clause(Random random, int depth) {
        PortalUser user = USERS.get(random.nextInt(2));
        Organization organization = ORGANIZATIONS.get(random.nextInt(2));
        return switch (random.nextInt(depth > 0 ? 10 : 7)) {
            case 0 -> SHOWN;
            case 1, 2 -> new Clause.Test(Fact.Related.to(Relation.REQUESTER, user.id()));
            case 3 -> new Clause.Test(Fact.Related.to(Relation.ORGANIZATION, organization.id()));
            case 4 -> new Clause.Test(Fact.Related.to(Relation.PARTICIPANT, user.id()));
            case 5 -> new Clause.Test(Fact.Related.to(Relation.RELATED_ORGANIZATION, organization.id()));
            case 6 -> new Clause.Test(told(random, user, organization));
            case 7 -> new Clause.AllOf(parts(random, depth));
            case 8 -> new Clause.AnyOf(parts(random, depth));
            default -> new Clause.Not(clause(random, depth - 1));
        };
    }

    private static Fact told(Random random, PortalUser user, Organization organization) {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Fact.Told(
                        Trait.number(Bearer.REQUESTER),
                        Set.of(user.traits().number().orElseThrow()));
            case 1 ->
                new Fact.Told(
                        Trait.number(Bearer.ORGANIZATION),
                        Set.of(organization.number().orElseThrow(), "nobody"));
            case 2 -> new Fact.Told(Trait.attribute(Bearer.REQUESTER, "tier"), Set.of("gold", "silver"));
            default -> new Fact.Told(Trait.attribute(Bearer.ORGANIZATION, "tier"), Set.of("Gold"));
        };
    }

    private static List<Clause> parts(Random random, int depth) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(part -> clause(random, depth - 1))
                .toList();
    }

    private static List<UUID> expected(Clause clause) {
        return REQUESTS.stream()
                .filter(request -> clause.holds(facts.of(request, INVOLVED.getOrDefault(request.id(), List.of()))))
                .map(request -> request.id().value())
                .toList();
    }

    private static List<UUID> foundBy(List<ScopeBranch> branches) {
        return branches.stream()
                .flatMap(branch -> rows
                        .ask(Object[].class, jpql -> branch.select(jpql, "r.id, r.reference", rows.tenant()))
                        .list(row -> (UUID) row[0])
                        .stream())
                .toList();
    }

    private static List<Consumer<Jpql>> conditions(List<ScopeBranch> branches) {
        return branches.stream().map(ScopeBranch::condition).toList();
    }

    private static List<UUID> found(List<Consumer<Jpql>> conditions) {
        return conditions.stream().flatMap(one -> found(one).stream()).toList();
    }

    private static List<UUID> found(Consumer<Jpql> condition) {
        return rows.select(UUID.class, "select r.id from portal_request r")
                .and(condition)
                .list(id -> id);
    }

    private static List<String> texts(List<Consumer<Jpql>> conditions) {
        return conditions.stream()
                .map(condition -> {
                    Jpql jpql = new Jpql();
                    condition.accept(jpql);
                    return jpql.text(Provider.OTHER);
                })
                .toList();
    }
}
