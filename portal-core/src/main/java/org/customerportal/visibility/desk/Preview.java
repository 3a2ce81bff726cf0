package org.customerportal.visibility.desk;

import java.util.List;
import org.customerportal.page.Page;
import org.customerportal.portal.PortalKey;
import org.customerportal.request.RequestRow;
import org.customerportal.user.PortalUserId;

/**
 * Who would gain and who would lose the sight of which requests. Nothing has been changed.
 *
 * @param people those who gain or lose anything, of the people that this page looked at; the latest added first. The next
 *     page looks at further people, and an empty page need not be the last
 * @param looked how many people this page looked at
 */
public record Preview(Page<Person> people, int looked) {

    /** Returns how many requests the people of this page gain, summed over people and portals. */
    public int gained() {
        return people.items().stream()
                .mapToInt(person -> person.gained().count())
                .sum();
    }

    /** Returns how many requests the people of this page lose, summed over people and portals. */
    public int lost() {
        return people.items().stream().mapToInt(person -> person.lost().count()).sum();
    }

    /**
     * What changes for one person in one portal.
     *
     * @param user who
     * @param name how to name the person
     * @param portal where
     * @param gained what appears
     * @param lost what disappears
     */
    public record Person(PortalUserId user, String name, PortalKey portal, Requests gained, Requests lost) {}

    /**
     * Requests that appear or disappear.
     *
     * @param count how many; exact below {@value VisibilityDesk#MOST_COMPARED} requests looked at, otherwise at least this many
     * @param complete whether the count is exact
     * @param first the first of them, latest change first; at most {@value VisibilityDesk#SHOWN}
     */
    public record Requests(int count, boolean complete, List<RequestRow> first) {

        public Requests {
            first = List.copyOf(first);
        }
    }
}
