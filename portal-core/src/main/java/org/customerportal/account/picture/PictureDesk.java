package org.customerportal.account.picture;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.user.PortalUserId;

/** What staff with the right to manage people do about profile pictures. */
public final class PictureDesk {

    private final StaffMember member;
    private final PicturePorts ports;

    /** Makes the service for this person of the host. */
    public PictureDesk(StaffMember member, PicturePorts ports) {
        this.member = member;
        this.ports = ports;
    }

    /** Returns somebody's picture; a person who does not exist has none. */
    public Optional<Picture> find(PortalUserId person) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> ports.pictures().find(person));
    }

    /** Says whether somebody has a picture, without reading it. */
    public boolean isThere(PortalUserId person) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases()
                .run(() -> !ports.pictures().among(Set.of(person)).isEmpty());
    }

    /** Takes somebody's picture away; says whether there was one. The owner can choose another. */
    public boolean remove(PortalUserId person) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> {
            boolean removed = ports.pictures().remove(person);
            if (removed) {
                ports.useCases()
                        .record(
                                EventType.PICTURE_REMOVED,
                                Actor.staff(member.id()),
                                new EventSubject(EventSubject.Kind.USER, person.value()),
                                Map.of());
            }
            return removed;
        });
    }
}
