package org.customerportal.testkit.contract.visibility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.customerportal.TenantStorage;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.CommentText;
import org.customerportal.conversation.PublicComment;
import org.customerportal.event.Actor;
import org.customerportal.filter.Filter;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.flow.RequestFlow;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.request.CustomerRequest;
import org.customerportal.testkit.fixture.SampleRequest;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.Involved;

/**
 * A small tenant full of coincidences, grown from a seed: the same seed gives the same tenant but for its ids. It can be
 * stored any number of times, in a tenant of its own each time.
 *
 * @param users who lives there
 * @param organizations where they may belong
 * @param flows what can be asked for
 * @param requests what was asked for
 * @param onlookers people and filters to look with
 */
record World(
        List<PortalUser> users,
        List<Organization> organizations,
        List<RequestFlow> flows,
        List<Filed> requests,
        List<Onlooker> onlookers) {

    /** What a membership may share. */
    static final List<Sharing> SHARINGS = List.of(
            Sharing.own(),
            Onlooker.FILTERED,
            Sharing.organization(),
            Onlooker.FILTERED,
            new Sharing.OrganizationRequests(false));

    private static final int USERS = 5;
    private static final int ORGANIZATIONS = 4;
    private static final int REQUESTS = 24;
    private static final int ONLOOKERS = 20;

    static World grow(long seed, Samples samples) {
        return new Growth(seed, samples, USERS).world(REQUESTS);
    }

    /** Returns a world with one user, who asked for all of its requests. */
    static World ofOne(long seed, Samples samples, int requests) {
        return new Growth(seed, samples, 1).world(requests);
    }

    World with(List<Filed> others) {
        return new World(users, organizations, flows, others, onlookers);
    }

    /**
     * Stores everything but memberships and filters, which depend on who looks. What the host says changes once the requests are
     * there: it is what it is when somebody looks.
     */
    void storeIn(TenantStorage tenant) {
        List<PortalUser> people = users.stream()
                .map(user -> tenant.users().add(user.with(Vocabulary.ONCE)))
                .toList();
        List<Organization> companies = organizations.stream()
                .map(one -> tenant.organizations().add(one.with(Vocabulary.ONCE)))
                .toList();
        flows.forEach(tenant.flows()::keep);
        requests.forEach(filed -> filed.storeIn(tenant));
        for (int at = 0; at < people.size(); at++) {
            tenant.users().replace(people.get(at).with(users.get(at).traits()));
        }
        for (int at = 0; at < companies.size(); at++) {
            tenant.organizations()
                    .replace(companies.get(at).with(organizations.get(at).traits()));
        }
    }

    /** A world in the making. */
    private static final class Growth {

        private final Dice dice;
        private final Samples samples;
        private final List<PortalUser> users;
        private final List<Organization> organizations;
        private final List<RequestFlow> flows;
        private final List<FieldValue> values;

        Growth(long seed, Samples samples, int people) {
            this.dice = new Dice(seed);
            this.values = Vocabulary.values(seed, dice);
            this.samples = samples;
            this.users = IntStream.range(0, people)
                    .mapToObj(at -> samples.user().with(traits(at)))
                    .toList();
            this.organizations = IntStream.range(0, ORGANIZATIONS)
                    .mapToObj(at -> samples.organization().with(traits(at)))
                    .toList();
            this.flows = Vocabulary.flows(samples);
        }

        // Numbers are given once each, so the last ones have none.
        private Traits traits(int at) {
            Optional<String> number = at < 4 ? Optional.of(Vocabulary.SAID.get(at)) : Optional.empty();
            return new Traits(dice.onceIn(4) ? Optional.empty() : number, Vocabulary.said(dice));
        }

        World world(int size) {
            List<Filed> requests =
                    IntStream.range(0, size).mapToObj(number -> filed()).toList();
            List<Onlooker> onlookers =
                    IntStream.range(0, ONLOOKERS).mapToObj(number -> onlooker()).toList();
            return new World(users, organizations, flows, requests, onlookers);
        }

        private Filed filed() {
            PortalUser requester = dice.any(users);
            Organization organization = dice.any(organizations);
            SampleRequest draft = samples.request(requester, organization, dice.any(flows));
            draft.status(dice.any(flows.get(0).workflow().statuses()))
                    .createdAt(dice.any(Vocabulary.MOMENTS))
                    .closedAt(dice.any(Vocabulary.MOMENTS))
                    .updatedAt(dice.any(Vocabulary.MOMENTS))
                    .texts(dice.any(Vocabulary.TEXTS), dice.any(Vocabulary.TEXTS))
                    .values(Vocabulary.answers(dice, values));
            CustomerRequest first = (dice.onceIn(6) ? draft.staffOnly() : draft).build();
            List<Involved> involved = involved();
            List<PublicComment> comments = IntStream.range(0, dice.below(3))
                    .mapToObj(number -> comment(first))
                    .toList();
            return new Filed(
                    first,
                    involved,
                    comments,
                    later(first),
                    Map.of(Bearer.ORGANIZATION, organization.traits(), Bearer.REQUESTER, requester.traits()),
                    dice.below(Integer.MAX_VALUE));
        }

        // What a list sorts by moves after others got involved, and answers may change.
        private Optional<Filed.Later> later(CustomerRequest first) {
            if (dice.onceIn(2)) {
                return Optional.empty();
            }
            Instant later = first.updatedAt().plusNanos(1_000L * dice.below(3));
            return Optional.of(new Filed.Later(
                    dice.onceIn(2)
                            ? Optional.empty()
                            : Optional.of(dice.any(flows.get(0).workflow().statuses())),
                    later));
        }

        private List<Involved> involved() {
            List<Involved> involved = new ArrayList<>();
            for (int count = dice.below(4); count > 0; count--) {
                Involved party = switch (dice.below(3)) {
                    case 0 -> new Involved.Participant(dice.any(users).id(), dice.onceIn(2));
                    case 1 -> new Involved.Approver(dice.any(users).id());
                    default ->
                        new Involved.RelatedOrganization(dice.any(organizations).id());
                };
                if (involved.stream().noneMatch(party::sameParty)) {
                    involved.add(party);
                }
            }
            return involved;
        }

        private PublicComment comment(CustomerRequest request) {
            return new PublicComment(
                    new CommentId(samples.id()),
                    request.id(),
                    Actor.customer(request.requester()),
                    CommentText.typed(dice.any(Vocabulary.TEXTS), "text"),
                    dice.any(Vocabulary.MOMENTS));
        }

        private Onlooker onlooker() {
            PortalUser user = dice.any(users);
            List<Membership> memberships = organizations.stream()
                    .filter(joined -> !dice.onceIn(3))
                    .map(joined -> new Membership(
                            user.id(),
                            joined.id(),
                            dice.any(List.of(Role.values())),
                            dice.any(SHARINGS),
                            Samples.NOON,
                            0))
                    .toList();
            FilterDice filters = new FilterDice(dice, flows, values);
            List<FlowKey> confidential =
                    dice.onceIn(3) ? List.of(dice.any(flows).key()) : List.of();
            return new Onlooker(
                    user.id(),
                    memberships,
                    dice.onceIn(2) ? Optional.of(filters.filter()) : Optional.<Filter>empty(),
                    filters.filter(),
                    dice.onceIn(3) ? Optional.of(filters.filter()) : Optional.<Filter>empty(),
                    confidential,
                    filters.sensible());
        }
    }
}
