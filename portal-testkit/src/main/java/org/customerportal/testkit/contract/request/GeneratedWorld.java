package org.customerportal.testkit.contract.request;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.flow.RequestFlow;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Sharing;
import org.customerportal.request.CustomerRequest;
import org.customerportal.testkit.fixture.SampleRequest;
import org.customerportal.testkit.fixture.SampleWorld;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.Status;

/**
 * A small tenant full of coincidences, grown from a seed: the same seed gives the same tenant but for its ids.
 *
 * @param requests all requests in it, as stored
 * @param scopes what its people see, staff and a stranger included
 */
record GeneratedWorld(List<CustomerRequest> requests, List<RequestScope> scopes) {

    private static final int USERS = 6;
    private static final int ORGANIZATIONS = 4;
    private static final int REQUESTS = 30;
    private static final List<Sharing> SHARINGS =
            List.of(Sharing.own(), Sharing.organization(), new Sharing.OrganizationRequests(false));

    static GeneratedWorld grow(int seed, TenantStorage tenant, Samples samples) {
        SplittableRandom dice = new SplittableRandom(seed);
        SampleWorld world = new SampleWorld(tenant, samples);
        List<PortalUser> users = Stream.generate(world::user).limit(USERS).toList();
        List<Organization> organizations =
                Stream.generate(world::organization).limit(ORGANIZATIONS).toList();
        for (PortalUser user : users) {
            organizations.stream()
                    .filter(joined -> dice.nextInt(3) > 0)
                    .forEach(joined -> world.membership(user, joined, any(SHARINGS, dice)));
        }
        RequestFlow flow = world.flow();
        List<CustomerRequest> requests = new ArrayList<>();
        for (int number = 0; number < REQUESTS; number++) {
            SampleRequest draft = samples.request(any(users, dice), any(organizations, dice), flow);
            requests.add(tenant.requests().add(shaken(draft, flow, dice)));
        }
        Stream<RequestScope> staffAndStranger = Stream.of(world.seenByStaff(), world.seenBy(samples.user()));
        return new GeneratedWorld(
                requests,
                Stream.concat(users.stream().map(world::seenBy), staffAndStranger)
                        .toList());
    }

    private static CustomerRequest shaken(SampleRequest draft, RequestFlow flow, SplittableRandom dice) {
        Status status = any(flow.workflow().statuses(), dice);
        draft.status(status).updatedAt(Samples.NOON.plusSeconds(dice.nextInt(5)));
        return (dice.nextInt(5) == 0 ? draft.staffOnly() : draft).build();
    }

    private static <T> T any(List<T> choices, SplittableRandom dice) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
