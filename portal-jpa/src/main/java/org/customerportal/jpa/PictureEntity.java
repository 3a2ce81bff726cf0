package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.customerportal.account.picture.DrawnPicture;
import org.customerportal.account.picture.Picture;
import org.customerportal.user.PortalUserId;

/** A profile picture as a row. */
@Entity(name = "portal_picture")
@Table(name = "portal_picture")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class PictureEntity {

    @Id
    String tenant;

    /** The id of the user. */
    @Id
    @Column(name = "user_id")
    UUID id;

    @Column(length = DrawnPicture.MAX_BYTES)
    byte[] png;

    @Column(name = "changed_at")
    long changedAt;

    static PictureEntity of(String tenant, Picture picture) {
        PictureEntity row = new PictureEntity();
        row.tenant = tenant;
        row.id = picture.user().value();
        row.png = picture.drawn().png();
        row.changedAt = Micros.of(picture.changedAt());
        return row;
    }

    /** Sets every attribute but the key to those of this row. */
    Change fill(Change change) {
        return change.set("png", png).set("changedAt", changedAt);
    }

    Picture picture() {
        return new Picture(new PortalUserId(id), new DrawnPicture(png), Micros.instant(changedAt));
    }
}
