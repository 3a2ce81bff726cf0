package org.customerportal.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds people of the host. The host implements it over its own accounts; it is asked while pages are shown and when mails
 * are written, so it should be quick.
 */
public interface StaffDirectory {

    /** Returns the person with this id; empty if the host no longer knows it. */
    Optional<StaffMember> find(StaffId id);

    /**
     * Returns the people to whom requests can be assigned, in the order in which a list should show them.
     *
     * @return at most 200 people
     */
    List<StaffMember> assignable();

    /** Returns a directory of exactly these people, all of them assignable. */
    static StaffDirectory of(Collection<StaffMember> members) {
        return new ListedStaff(
                List.copyOf(members), members.stream().collect(Collectors.toMap(StaffMember::id, Function.identity())));
    }
}
