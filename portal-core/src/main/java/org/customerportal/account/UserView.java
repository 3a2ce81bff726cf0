package org.customerportal.account;

import java.time.Instant;
import java.util.List;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;

/**
 * A portal user as staff see them.
 *
 * @param id the user's id
 * @param email as written
 * @param name may be empty while none was given
 * @param state where the person stands in life
 * @param organizations where the person belongs, oldest membership first
 * @param traits what the host says of the person
 * @param createdAt when the person was first invited or registered
 * @param version to hand back when the traits are edited
 */
public record UserView(
        PortalUserId id,
        String email,
        String name,
        UserState state,
        List<ProfileView.Belonging> organizations,
        Traits traits,
        Instant createdAt,
        long version) {

    public UserView {
        organizations = List.copyOf(organizations);
    }
}
