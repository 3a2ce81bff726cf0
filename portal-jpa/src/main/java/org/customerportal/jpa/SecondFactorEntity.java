package org.customerportal.jpa;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.factor.PendingSeed;
import org.customerportal.factor.SecondFactor;
import org.customerportal.secret.SealedText;
import org.customerportal.user.PortalUserId;

/** A user's second factor as a row. */
@Entity(name = "portal_second_factor")
@Table(name = "portal_second_factor")
@IdClass(TenantKey.class)
@Cacheable(false)
@SuppressWarnings("NullAway.Init")
class SecondFactorEntity {

    @Id
    String tenant;

    /** The id of the user. */
    @Id
    @Column(name = "user_id")
    UUID id;

    /** Empty for none. */
    String seed;

    /** Empty for none. */
    String pending;

    @Column(name = "pending_until")
    long pendingUntil;

    @Column(name = "last_step")
    long lastStep;

    /** One hash a line, each line ended; an empty line is a code that was used. */
    @Column(length = 2600)
    String recovery;

    long version;

    static SecondFactorEntity of(String tenant, SecondFactor factor) {
        SecondFactorEntity row = new SecondFactorEntity();
        row.tenant = tenant;
        row.id = factor.user().value();
        row.seed = factor.seed().map(SealedText::text).orElse("");
        row.pending = factor.pending().map(shown -> shown.seed().text()).orElse("");
        row.pendingUntil =
                factor.pending().map(shown -> Micros.of(shown.until())).orElse(0L);
        row.lastStep = factor.lastStep();
        row.recovery = String.join(
                "", factor.recovery().stream().map(hash -> hash + "\n").toList());
        row.version = factor.version();
        return row;
    }

    /** Sets every attribute but the key to those of this row. */
    Change fill(Change change) {
        return change.set("seed", seed)
                .set("pending", pending)
                .set("pendingUntil", pendingUntil)
                .set("lastStep", lastStep)
                .set("recovery", recovery)
                .set("version", version);
    }

    SecondFactor factor() {
        List<String> codes = recovery.isEmpty()
                ? List.of()
                : List.of(recovery.substring(0, recovery.length() - 1).split("\n", -1));
        return new SecondFactor(new PortalUserId(id), sealed(seed), shown(), lastStep, codes, version);
    }

    private Optional<PendingSeed> shown() {
        return sealed(pending).map(known -> new PendingSeed(known, Micros.instant(pendingUntil)));
    }

    private static Optional<SealedText> sealed(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new SealedText(text));
    }
}
