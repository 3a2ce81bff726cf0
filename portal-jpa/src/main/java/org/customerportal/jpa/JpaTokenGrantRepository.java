package org.customerportal.jpa;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.token.TokenPurpose;

final class JpaTokenGrantRepository implements TokenGrantRepository {

    private static final String SUBJECT = "r.purpose = ? and r.subjectId = ?";
    private static final String OPEN = "r.ended = false and r.expiresAt > ?";
    private static final String REACHED = "select r from portal_grant r, portal_grant_token t";

    private final Rows rows;

    JpaTokenGrantRepository(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void issue(TokenGrant grant) {
        String purpose = grant.purpose().name();
        boolean known = rows.from(GrantEntity.class)
                .and(SUBJECT, purpose, grant.subject())
                .first(row -> row)
                .isPresent();
        if (!known) {
            rows.ensure(GrantEntity.ended(rows.tenant(), grant));
        }
        change(
                grant.purpose(),
                grant.subject(),
                () -> rows.update(GrantEntity.class)
                        .set("grantId", grant.id())
                        .set("issuedAt", Micros.of(grant.issuedAt()))
                        .set("expiresAt", Micros.of(grant.expiresAt()))
                        .set("ended", false)
                        .set("tokens", 0)
                        .where(SUBJECT, purpose, grant.subject()));
    }

    @Override
    public Optional<TokenGrant> findOpen(TokenPurpose purpose, UUID subject, Instant now) {
        return rows.from(GrantEntity.class)
                .and(SUBJECT, purpose.name(), subject)
                .and(OPEN, Micros.of(now))
                .first(GrantEntity::grant);
    }

    @Override
    public boolean attach(UUID grantId, TokenDigest token, Instant now) {
        return rows.inUnit(() -> {
            boolean open = lockOpen(grantId, now);
            if (open) {
                rows.update(GrantEntity.class).to("r.tokens = r.tokens + 1").where("r.grantId = ?", grantId);
                rows.from(GrantEntity.class)
                        .and("r.grantId = ?", grantId)
                        .first(grant -> GrantTokenEntity.of(grant, token))
                        .ifPresent(row -> rows.insert(Uniques.NONE, row));
            }
            return open;
        });
    }

    @Override
    public Optional<TokenGrant> find(TokenPurpose purpose, TokenDigest token, Instant now) {
        return rows.select(GrantEntity.class, REACHED)
                .and("t.tenant = r.tenant and t.purpose = r.purpose and t.subjectId = r.subjectId")
                .and("t.grantId = r.grantId and t.digest = ? and r.purpose = ?", token.text(), purpose.name())
                .and(OPEN, Micros.of(now))
                .first(GrantEntity::grant);
    }

    @Override
    public Optional<TokenGrant> redeem(TokenPurpose purpose, TokenDigest token, Instant now) {
        return rows.inUnit(() -> find(purpose, token, now).filter(grant -> use(grant, now)));
    }

    @Override
    public void revoke(TokenPurpose purpose, UUID subject) {
        change(
                purpose,
                subject,
                () -> rows.update(GrantEntity.class)
                        .set("ended", true)
                        .where(SUBJECT + " and r.ended = false", purpose.name(), subject));
    }

    // Apart from the counting: beside a sum, EclipseLink writes falsehood as 0, which H2 compares with no boolean.
    private boolean lockOpen(UUID grantId, Instant now) {
        return rows.update(GrantEntity.class)
                        .set("ended", false)
                        .where("r.grantId = ? and " + OPEN, grantId, Micros.of(now))
                > 0;
    }

    private boolean use(TokenGrant grant, Instant now) {
        return change(
                grant.purpose(),
                grant.subject(),
                () -> rows.update(GrantEntity.class)
                        .set("ended", true)
                        .where(
                                SUBJECT + " and r.grantId = ? and " + OPEN,
                                grant.purpose().name(),
                                grant.subject(),
                                grant.id(),
                                Micros.of(now)));
    }

    // Once changed, the row of the grant is locked, so no token slips in between.
    private boolean change(TokenPurpose purpose, UUID subject, IntSupplier change) {
        return rows.inUnit(() -> {
            boolean changed = change.getAsInt() > 0;
            if (changed) {
                rows.delete(GrantTokenEntity.class).where(SUBJECT, purpose.name(), subject);
            }
            return changed;
        });
    }
}
