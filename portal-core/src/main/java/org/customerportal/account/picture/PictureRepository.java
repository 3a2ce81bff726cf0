package org.customerportal.account.picture;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.customerportal.user.PortalUserId;

/**
 * Where profile pictures are kept, one for each person at most. Implementations are safe for concurrent use and prove their
 * promises by passing {@code PictureRepositoryContract}.
 */
public interface PictureRepository {

    /** The most people that are asked for at once: the authors of a page of comments. */
    int MAX_ASKED = 101;

    /**
     * Keeps a picture in place of the one before. Of several callers at once one is last, and its picture is kept whole. Nothing
     * is kept for somebody who is not stored or was erased.
     *
     * @return whether it is kept
     */
    boolean put(Picture picture);

    /** Returns this person's picture, byte by byte as it was put. */
    Optional<Picture> find(PortalUserId user);

    /**
     * Returns those of the named people who have a picture.
     *
     * @param people at most {@value #MAX_ASKED}; nobody gives nobody
     */
    Set<PortalUserId> among(Collection<PortalUserId> people);

    /** Takes this person's picture away; says whether there was one. Of several callers at once exactly one hears so. */
    boolean remove(PortalUserId user);
}
