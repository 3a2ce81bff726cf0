package org.customerportal.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A directory that never changes. */
record ListedStaff(List<StaffMember> assignable, Map<StaffId, StaffMember> byId) implements StaffDirectory {

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
