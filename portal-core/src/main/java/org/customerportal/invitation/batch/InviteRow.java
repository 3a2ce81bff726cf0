package org.customerportal.invitation.batch;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.customerportal.organization.Role;

/**
 * One person of a list.
 *
 * @param address as typed; whether it is one is told by the outcome
 * @param role as what the person is invited; empty if the list names a role that does not exist
 */
public record InviteRow(String address, Optional<Role> role) {

    public InviteRow {
        requireNonNull(address, "address");
        requireNonNull(role, "role");
    }
}
