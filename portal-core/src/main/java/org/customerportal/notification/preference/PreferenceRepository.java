package org.customerportal.notification.preference;

import java.util.Collection;
import java.util.Set;
import org.customerportal.user.PortalUserId;

/**
 * Where it is kept about which topics people want no mail. Implementations are safe for concurrent use and prove their promises
 * by passing {@code PreferenceRepositoryContract}.
 */
public interface PreferenceRepository {

    /** The most people that are asked for at once: a requester, and whomever else a request concerns. */
    int MAX_ASKED = 201;

    /**
     * Keeps these topics in place of those that were kept. Of several callers at once one is last, and what it said counts
     * whole. Nothing is kept for somebody who is not stored or was erased.
     *
     * @return whether anything changed
     */
    boolean silence(PortalUserId user, Set<Topic> topics);

    /** Returns the topics of which this person wants no mail. */
    Set<Topic> silenced(PortalUserId user);

    /**
     * Returns those of the named people who want no mail about this topic.
     *
     * @param people at most {@value #MAX_ASKED}; nobody gives nobody
     */
    Set<PortalUserId> silencing(Topic topic, Collection<PortalUserId> people);

    /** Forgets what is kept about this person; returns how many topics that were. */
    int forget(PortalUserId user);
}
