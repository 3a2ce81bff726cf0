package org.customerportal.visibility;

import static java.util.Objects.requireNonNull;

import java.util.List;
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
        Clause seen = member.rights().contains(StaffRight.READ_REQUESTS)
                ? new Clause.Everything()
                : new Clause.AnyOf(List.of());
        return new RequestScope(seen, "staff:" + member.id().value());
    }
}
