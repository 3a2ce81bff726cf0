package org.customerportal.notification.preference;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;

/**
 * Where it is kept who wants to hear nothing more of which request. Implementations are safe for concurrent use and prove their
 * promises by passing {@code MuteRepositoryContract}.
 */
public interface MuteRepository {

    /**
     * Mutes a request for one person. Whoever has muted it already goes on as before, since the same time. Nothing is kept for
     * somebody who is not stored or was erased.
     *
     * @return whether it was not muted; of several callers at once exactly one hears so
     */
    boolean mute(Mute mute);

    /** Ends a person's mute of a request; says whether there was one. */
    boolean unmute(PortalUserId user, RequestId request);

    /**
     * Returns those of the named people who have muted this request.
     *
     * @param people at most {@value PreferenceRepository#MAX_ASKED}; nobody gives nobody
     */
    Set<PortalUserId> muting(RequestId request, Collection<PortalUserId> people);

    /** Returns a person's mutes, latest first, ties by the request's id descending; at most {@link Slice#limit()}. */
    List<Mute> of(PortalUserId user, Slice slice);

    /** Forgets every mute of this person; returns how many that were. */
    int forget(PortalUserId user);
}
