package org.customerportal.colleague;

import java.util.List;
import org.customerportal.invitation.InvitationPorts;
import org.customerportal.organization.Member;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.NotFoundException;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/** Members with their names, in the transaction that is open. */
final class ColleagueList {

    static final int MOST_SHOWN = 1000;

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
        return Member.of(memberships, ports.users()).stream()
                .map(member -> view(member.membership(), member.user()))
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
