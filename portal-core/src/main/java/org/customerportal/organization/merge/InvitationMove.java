package org.customerportal.organization.merge;

import java.util.List;
import org.customerportal.event.Actor;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.OrganizationId;

/** Lets open invitations lead where the organization went; links go on working. */
final class InvitationMove {

    private static final List<InvitationState> OPEN = List.of(InvitationState.PENDING, InvitationState.EXPIRED);

    private final MergePorts ports;
    private final Actor by;

    InvitationMove(MergePorts ports, Actor by) {
        this.ports = ports;
        this.by = by;
    }

    void move(OrganizationId from, OrganizationId into) {
        for (InvitationState open : OPEN) {
            InvitationSelection left = InvitationSelection.ALL.into(from).standing(open);
            Batches.of(slice -> ports.people()
                            .invitations()
                            .list(left, ports.useCases().now(), slice))
                    .forEach(invitation -> move(invitation, into));
        }
    }

    private void move(Invitation invitation, OrganizationId into) {
        if (leadsNowhereNew(invitation, into)) {
            ports.pending().revoke(invitation, by);
        } else {
            ports.people().invitations().replace(invitation.to(into));
        }
    }

    private boolean leadsNowhereNew(Invitation invitation, OrganizationId into) {
        return ports.people().memberships().find(invitation.user(), into).isPresent()
                || ports.people()
                        .invitations()
                        .findPending(invitation.user(), into)
                        .isPresent();
    }
}
