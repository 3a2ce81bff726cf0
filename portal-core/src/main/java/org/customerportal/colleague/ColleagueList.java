package org.customerportal.colleague;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.invitation.InvitationPorts;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.NotFoundException;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/** Members with their names, in the transaction that is open. */
final class ColleagueList {

    static final int MOST_SHOWN = 1000;

    private static final int READ_AT_ONCE = 200;

    private final PortalUserId self;
    private final InvitationPorts ports;

    ColleagueList(PortalUserId self, InvitationPorts ports) {
        this.self = self;
        this.ports = ports;
    }

    List<ColleagueView> of(OrganizationId organization) {
        return named(ports.memberships().of(organization, MOST_SHOWN));
    }

    ColleagueView find(OrganizationId organization, PortalUserId user) {
        List<Membership> found =
                ports.memberships().find(user, organization).stream().toList();
        return named(found).stream().findFirst().orElseThrow(() -> new NotFoundException("membership"));
    }

    private List<ColleagueView> named(List<Membership> memberships) {
        Map<PortalUserId, PortalUser> people = new HashMap<>();
        for (int from = 0; from < memberships.size(); from += READ_AT_ONCE) {
            int to = Math.min(from + READ_AT_ONCE, memberships.size());
            ports.users()
                    .findAll(memberships.subList(from, to).stream()
                            .map(Membership::user)
                            .toList())
                    .forEach(user -> people.put(user.id(), user));
        }
        return memberships.stream()
                .flatMap(membership -> Optional.ofNullable(people.get(membership.user())).stream()
                        .map(user -> view(membership, user)))
                .toList();
    }

    private ColleagueView view(Membership membership, PortalUser user) {
        return new ColleagueView(
                user.id(),
                user.displayName(),
                user.email().spelling(),
                membership.role(),
                membership.sharing(),
                membership.since(),
                user.id().equals(self));
    }
}
