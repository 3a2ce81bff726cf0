package org.customerportal.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;

/**
 * A membership with the person.
 *
 * @param membership the place
 * @param user who has it
 */
public record Member(Membership membership, PortalUser user) {

    private static final int READ_AT_ONCE = 200;

    /** Reads the people of these memberships, in their order. Whoever is not stored is left out. */
    public static List<Member> of(List<Membership> memberships, PortalUserRepository users) {
        Map<PortalUserId, PortalUser> people = new HashMap<>();
        for (int from = 0; from < memberships.size(); from += READ_AT_ONCE) {
            int to = Math.min(from + READ_AT_ONCE, memberships.size());
            users.findAll(memberships.subList(from, to).stream()
                            .map(Membership::user)
                            .toList())
                    .forEach(user -> people.put(user.id(), user));
        }
        return memberships.stream()
                .flatMap(membership ->
                        Stream.ofNullable(people.get(membership.user())).map(user -> new Member(membership, user)))
                .toList();
    }
}
