package org.customerportal.account.picture;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.problem.NotFoundException;
import org.customerportal.user.PortalUserId;

/** Where a signed-in person chooses a profile picture. */
public final class OwnPicture {

    private final PortalUserId owner;
    private final PicturePorts ports;

    /** Makes the service for this person. */
    public OwnPicture(PortalUserId owner, PicturePorts ports) {
        this.owner = owner;
        this.ports = ports;
    }

    /** Returns the picture as it is now. */
    public Optional<Picture> find() {
        return ports.useCases().run(() -> ports.pictures().find(owner));
    }

    /** Says whether there is one, without reading it. */
    public boolean isThere() {
        return ports.useCases().run(() -> !ports.pictures().among(Set.of(owner)).isEmpty());
    }

    /**
     * Draws what was sent and keeps it in place of the picture before.
     *
     * @param sent a file as {@link PictureReader#draw} reads it
     * @return the picture as now stored
     * @throws org.customerportal.problem.InvalidInputException at {@code picture}, as {@link PictureReader#draw} says; the picture
     *     before stays
     */
    public Picture change(byte[] sent) {
        DrawnPicture drawn = ports.reader().draw(sent);
        return ports.useCases().run(() -> {
            Picture picture = new Picture(owner, drawn, ports.useCases().now());
            if (!ports.pictures().put(picture)) {
                throw new NotFoundException("user");
            }
            record(EventType.PICTURE_CHANGED);
            return picture;
        });
    }

    /** Takes the picture away. Without one nothing happens. */
    public void remove() {
        ports.useCases().run(() -> {
            boolean removed = ports.pictures().remove(owner);
            if (removed) {
                record(EventType.PICTURE_REMOVED);
            }
            return removed;
        });
    }

    private void record(EventType type) {
        ports.useCases()
                .record(type, Actor.customer(owner), new EventSubject(EventSubject.Kind.USER, owner.value()), Map.of());
    }
}
