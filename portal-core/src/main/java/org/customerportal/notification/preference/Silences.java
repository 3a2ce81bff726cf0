package org.customerportal.notification.preference;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;

/**
 * Knows who wants no mail about a request, for whichever reason.
 *
 * @param preferences about which topics people want no mail
 * @param mutes of which requests they want to hear nothing more
 */
public record Silences(PreferenceRepository preferences, MuteRepository mutes) {

    /**
     * Returns those of the named people who want no mail about this topic at all, or none about this request.
     *
     * @param people as {@link MuteRepository#muting} takes them
     */
    public Set<PortalUserId> among(Collection<PortalUserId> people, Topic topic, RequestId request) {
        Set<PortalUserId> silent = new HashSet<>(mutes.muting(request, people));
        silent.addAll(preferences.silencing(topic, people));
        return silent;
    }

    /** Says whether this person wants to hear nothing more of this request. */
    public boolean isMuted(PortalUserId user, RequestId request) {
        return !mutes.muting(request, Set.of(user)).isEmpty();
    }

    /** Forgets everything that a person ever chose. */
    public void forget(PortalUserId user) {
        preferences.forget(user);
        mutes.forget(user);
    }
}
