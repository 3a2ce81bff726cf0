package org.customerportal.inmemory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.token.TokenPurpose;

/** A grant is stored from its issue until it is ended by anything but time; expired ones stay until the next issue. */
final class InMemoryTokenGrantRepository implements TokenGrantRepository {

    private static final Index<UUID, Reachable> BY_ID =
            Index.unique("grant.id", row -> row.grant().id());
    private static final Index<Pair<TokenPurpose, UUID>, Reachable> BY_SUBJECT = Index.unique(
            "grant.subject",
            row -> new Pair<>(row.grant().purpose(), row.grant().subject()));
    private static final Index<String, Reachable> BY_TOKEN = Index.uniqueEach("grant.token", Reachable::tokens);
    private static final Table<Reachable> GRANTS = new Table<>(List.of(BY_ID, BY_SUBJECT, BY_TOKEN));

    private final InMemoryUnitOfWork work;

    InMemoryTokenGrantRepository(InMemoryUnitOfWork work) {
        this.work = work;
    }

    @Override
    public void issue(TokenGrant grant) {
        work.write(unit -> {
            end(unit, grant.purpose(), grant.subject());
            return unit.insert(GRANTS, new Reachable(grant, Set.of()));
        });
    }

    @Override
    public Optional<TokenGrant> findOpen(TokenPurpose purpose, UUID subject, Instant now) {
        return work.read()
                .find(BY_SUBJECT, new Pair<>(purpose, subject))
                .map(Reachable::grant)
                .filter(grant -> !grant.hasExpired(now));
    }

    @Override
    public boolean attach(UUID grantId, TokenDigest token, Instant now) {
        return work.write(unit -> unit.read()
                .find(BY_ID, grantId)
                .filter(row -> !row.grant().hasExpired(now))
                .map(row -> unit.put(GRANTS, row.reachableBy(token)))
                .isPresent());
    }

    @Override
    public Optional<TokenGrant> find(TokenPurpose purpose, TokenDigest token, Instant now) {
        return find(work.read(), purpose, token, now).map(Reachable::grant);
    }

    @Override
    public Optional<TokenGrant> redeem(TokenPurpose purpose, TokenDigest token, Instant now) {
        return work.write(unit -> {
            Optional<Reachable> redeemed = find(unit.read(), purpose, token, now);
            unit.remove(GRANTS, redeemed.stream());
            return redeemed.map(Reachable::grant);
        });
    }

    @Override
    public void revoke(TokenPurpose purpose, UUID subject) {
        work.write(unit -> end(unit, purpose, subject));
    }

    private static int end(Unit unit, TokenPurpose purpose, UUID subject) {
        return unit.remove(GRANTS, unit.read().find(BY_SUBJECT, new Pair<>(purpose, subject)).stream());
    }

    private static Optional<Reachable> find(Snapshot stored, TokenPurpose purpose, TokenDigest token, Instant now) {
        return stored.find(BY_TOKEN, token.text())
                .filter(row -> row.grant().purpose() == purpose)
                .filter(row -> !row.grant().hasExpired(now));
    }

    /** A grant with the tokens that reach it. */
    private record Reachable(TokenGrant grant, Set<String> tokens) {

        Reachable reachableBy(TokenDigest token) {
            return new Reachable(
                    grant,
                    Stream.concat(tokens.stream(), Stream.of(token.text())).collect(Collectors.toUnmodifiableSet()));
        }
    }
}
