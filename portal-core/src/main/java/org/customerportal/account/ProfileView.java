package org.customerportal.account;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.customerportal.organization.Role;
import org.customerportal.user.PortalUserId;

/**
 * A person as that person sees themselves.
 *
 * @param id the person's id
 * @param email as written
 * @param name may be empty while none was given
 * @param phone may be empty
 * @param jobTitle may be empty
 * @param language of pages and mails
 * @param zone in which dates and times are shown
 * @param organizations where the person belongs, oldest membership first
 * @param version to hand back when the profile is edited
 */
public record ProfileView(
        PortalUserId id,
        String email,
        String name,
        String phone,
        String jobTitle,
        Locale language,
        ZoneId zone,
        List<Belonging> organizations,
        long version) {

    public ProfileView {
        organizations = List.copyOf(organizations);
    }

    /**
     * A place in an organization.
     *
     * @param organization its name
     * @param role as what
     */
    public record Belonging(String organization, Role role) {}
}
