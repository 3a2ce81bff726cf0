package org.customerportal.staff;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.customerportal.text.TypedText;
import org.customerportal.user.EmailAddress;

/**
 * A person of the host, as the host vouches for at this moment.
 *
 * @param id the host's own id
 * @param name shown to colleagues, and to customers where the portal says so
 * @param email where notifications go; never shown to customers
 * @param language of pages and mails
 * @param zone in which dates and times are shown
 * @param rights what this person may do
 */
public record StaffMember(
        StaffId id, String name, EmailAddress email, Locale language, ZoneId zone, Set<StaffRight> rights) {

    public StaffMember {
        requireNonNull(id, "id");
        requireNonNull(email, "email");
        requireNonNull(language, "language");
        requireNonNull(zone, "zone");
        name = TypedText.line(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a staff member has a name");
        }
        rights = Set.copyOf(rights);
    }

    /** Returns a member with every right, English, in UTC. */
    public static StaffMember withAllRights(StaffId id, String name, EmailAddress email) {
        return new StaffMember(id, name, email, Locale.ENGLISH, ZoneId.of("UTC"), EnumSet.allOf(StaffRight.class));
    }

    /**
     * Checks that the host gave this right.
     *
     * @throws MissingRightException if it did not
     */
    public void require(StaffRight right) {
        if (!rights.contains(right)) {
            throw new MissingRightException(right);
        }
    }
}
