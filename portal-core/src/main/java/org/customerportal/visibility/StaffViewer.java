package org.customerportal.visibility;

import static java.util.Objects.requireNonNull;

import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;

/**
 * A person of the host who looks: sees everything in the tenant with the right to read requests, and nothing without it.
 *
 * @param member who looks
 */
public record StaffViewer(StaffMember member) implements Viewer {

    public StaffViewer {
        requireNonNull(member, "member");
    }

    @Override
    public RequestScope scope() {
        Clause seen = member.rights().contains(StaffRight.READ_REQUESTS) ? Clause.everything() : Clause.nothing();
        return new RequestScope(seen, "staff:" + member.id().value());
    }
}
