package org.customerportal.invitation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.customerportal.organization.OrganizationId;
import org.customerportal.user.PortalUserId;

/**
 * Which invitations a list shows: those for which all that is given holds.
 *
 * @param state only those that stand there now
 * @param organization only those to this organization
 * @param invitees only those of these people, at most {@value #MOST_INVITEES}; of nobody if the set is empty
 */
public record InvitationSelection(
        Optional<InvitationState> state, Optional<OrganizationId> organization, Optional<Set<PortalUserId>> invitees) {

    /** The most people that one list is asked about. */
    public static final int MOST_INVITEES = 100;

    /** Every invitation. */
    public static final InvitationSelection ALL =
            new InvitationSelection(Optional.empty(), Optional.empty(), Optional.empty());

    public InvitationSelection {
        requireNonNull(state, "state");
        requireNonNull(organization, "organization");
        invitees = invitees.map(Set::copyOf);
        if (invitees.isPresent() && invitees.get().size() > MOST_INVITEES) {
            throw new IllegalArgumentException("a list is asked about at most " + MOST_INVITEES + " people");
        }
    }

    /** Returns the selection of what stands there, of what this one selects. */
    public InvitationSelection standing(InvitationState wanted) {
        return new InvitationSelection(Optional.of(wanted), organization, invitees);
    }

    /** Returns the selection of what leads to this organization, of what this one selects. */
    public InvitationSelection into(OrganizationId wanted) {
        return new InvitationSelection(state, Optional.of(wanted), invitees);
    }

    /** Returns the selection of what invites these people, of what this one selects. */
    public InvitationSelection of(Set<PortalUserId> people) {
        return new InvitationSelection(state, organization, Optional.of(people));
    }

    /** Says whether the selection has this invitation in it at this instant. */
    public boolean includes(Invitation invitation, Instant now) {
        return state.stream().allMatch(wanted -> invitation.stateAt(now) == wanted)
                && organization.stream()
                        .allMatch(wanted -> invitation.organization().equals(wanted))
                && invitees.stream().allMatch(people -> people.contains(invitation.user()));
    }
}
