package org.customerportal.visibility;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.customerportal.organization.Membership;
import org.customerportal.user.PortalUserId;

/**
 * A portal user who looks. Own requests are always seen; a membership adds what its sharing says; requests that are
 * staff-only do not exist.
 *
 * @param user who looks
 * @param memberships the user's memberships as they are now
 */
public record CustomerViewer(PortalUserId user, List<Membership> memberships) implements Viewer {

    public CustomerViewer {
        requireNonNull(user, "user");
        memberships = List.copyOf(memberships);
        if (memberships.stream().anyMatch(membership -> !membership.user().equals(user))) {
            throw new IllegalArgumentException("a viewer looks with the own memberships");
        }
    }

    @Override
    public RequestScope scope() {
        List<Clause> reasons = new ArrayList<>();
        reasons.add(new Clause.Requester(user));
        for (Membership membership : memberships) {
            membership
                    .sharing()
                    .<Runnable>fold(
                            () -> () -> {},
                            shared -> () -> reasons.add(new Clause.Organization(membership.organization())))
                    .run();
        }
        Clause seen = new Clause.AllOf(List.of(new Clause.NotStaffOnly(), new Clause.AnyOf(reasons)));
        return new RequestScope(seen, "customer:" + user.value());
    }

    /** Says whether the user may comment on a visible request with these facts. */
    public boolean mayComment(RequestFacts facts) {
        return facts.requester().equals(user)
                || memberships.stream()
                        .filter(membership -> membership.organization().equals(facts.organization()))
                        .anyMatch(membership -> membership.sharing().fold(() -> false, shared -> shared.commenting()));
    }
}
