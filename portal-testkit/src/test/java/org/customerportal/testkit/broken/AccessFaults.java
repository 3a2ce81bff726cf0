package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.credential.PasswordHash;
import org.customerportal.credential.PasswordHashRepository;
import org.customerportal.factor.SecondFactor;
import org.customerportal.factor.SecondFactorRepository;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationRepository;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.session.Session;
import org.customerportal.session.SessionRepository;
import org.customerportal.throttle.AttemptRepository;
import org.customerportal.throttle.Attempts;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.PortalUserId;

/** What can be wrong with passwords, sessions, links and invitations. */
final class AccessFaults {

    private AccessFaults() {}

    static Stream<Fault> all() {
        return Stream.of(passwords(), attempts(), factors(), sessions(), grants(), invitations())
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> passwords() {
        return Stream.of(
                Fault.in(PasswordHashRepository.class, "a rehash that does not look", tenant -> new Object() {
                    public boolean rehash(PasswordHash current, PasswordHash stronger) {
                        tenant.passwords().store(stronger);
                        return true;
                    }
                }),
                Fault.in(PasswordHashRepository.class, "a rehash that looks before it writes", tenant -> new Object() {
                            public boolean rehash(PasswordHash current, PasswordHash stronger) {
                                boolean same = tenant.passwords().find(current.user()).stream()
                                        .anyMatch(hash -> hash.encoded().equals(current.encoded()));
                                dawdle();
                                if (same) {
                                    tenant.passwords().store(stronger);
                                }
                                return same;
                            }
                        })
                        .inRaces(),
                Fault.in(PasswordHashRepository.class, "a first password that is inserted after a look", tenant -> {
                            Set<PortalUserId> stored = ConcurrentHashMap.newKeySet();
                            return new Object() {
                                public void store(PasswordHash hash) {
                                    boolean known =
                                            tenant.passwords().find(hash.user()).isPresent();
                                    dawdle();
                                    if (!known && !stored.add(hash.user())) {
                                        throw new IllegalStateException("primary key");
                                    }
                                    tenant.passwords().store(hash);
                                }
                            };
                        })
                        .inRaces());
    }

    private static Stream<Fault> attempts() {
        return Stream.of(
                Fault.in(AttemptRepository.class, "a count that takes whatever comes", tenant -> new Object() {
                    public boolean replace(Optional<Attempts> found, Attempts next) {
                        return tenant.attempts().replace(tenant.attempts().find(next.key()), next);
                    }
                }),
                Fault.in(AttemptRepository.class, "a count that compares failures only", tenant -> new Object() {
                    public boolean replace(Optional<Attempts> found, Attempts next) {
                        Optional<Attempts> stored = tenant.attempts().find(next.key());
                        boolean same = stored.map(Attempts::failures).equals(found.map(Attempts::failures));
                        return same && tenant.attempts().replace(stored, next);
                    }
                }),
                Fault.in(AttemptRepository.class, "a count that looks before it writes", tenant -> new Object() {
                            public boolean replace(Optional<Attempts> found, Attempts next) {
                                boolean same =
                                        tenant.attempts().find(next.key()).equals(found);
                                dawdle();
                                if (same) {
                                    tenant.attempts().remove(next.key());
                                    tenant.attempts().replace(Optional.empty(), next);
                                }
                                return same;
                            }
                        })
                        .inRaces(),
                Fault.in(
                        AttemptRepository.class,
                        "a count that is remembered an instant longer",
                        tenant -> new Object() {
                            public void removeForgotten(Instant now) {
                                tenant.attempts().removeForgotten(now.minusNanos(1000));
                            }
                        }));
    }

    private static Stream<Fault> factors() {
        return Stream.of(
                Fault.in(SecondFactorRepository.class, "a factor whose version nobody checks", tenant -> new Object() {
                    public SecondFactor replace(SecondFactor factor) {
                        return tenant.factors()
                                .replace(tenant.factors().find(factor.user()).stream()
                                        .map(stored -> new SecondFactor(
                                                factor.user(),
                                                factor.seed(),
                                                factor.pending(),
                                                factor.lastStep(),
                                                factor.recovery(),
                                                stored.version()))
                                        .findFirst()
                                        .orElse(factor));
                    }
                }),
                Fault.in(
                        SecondFactorRepository.class,
                        "a factor that takes the place of another",
                        tenant -> new Object() {
                            public SecondFactor add(SecondFactor factor) {
                                tenant.factors().remove(factor.user());
                                return tenant.factors().add(factor);
                            }
                        }),
                Fault.in(SecondFactorRepository.class, "a factor that forgets which codes were used", tenant -> {
                    return new Object() {
                        public Optional<SecondFactor> find(PortalUserId user) {
                            return tenant.factors()
                                    .find(user)
                                    .map(stored -> new SecondFactor(
                                            user,
                                            stored.seed(),
                                            stored.pending(),
                                            stored.lastStep(),
                                            stored.recovery().stream()
                                                    .filter(hash -> !hash.isEmpty())
                                                    .toList(),
                                            stored.version()));
                        }
                    };
                }));
    }

    private static Stream<Fault> sessions() {
        return Stream.of(
                Fault.in(SessionRepository.class, "a session that anybody can end", tenant -> new Object() {
                    private final ConcurrentHashMap<UUID, PortalUserId> owners = new ConcurrentHashMap<>();

                    public void add(Session session) {
                        owners.put(session.id(), session.user());
                        tenant.sessions().add(session);
                    }

                    public boolean end(UUID id, PortalUserId anybody) {
                        return tenant.sessions().end(id, owners.getOrDefault(id, anybody));
                    }
                }),
                Fault.in(SessionRepository.class, "an end of all sessions that spares none", tenant -> new Object() {
                    public int endAll(PortalUserId user, Optional<UUID> except) {
                        return tenant.sessions().endAll(user, Optional.empty());
                    }
                }),
                Fault.in(
                        SessionRepository.class,
                        "a session that outlives its end by an instant",
                        tenant -> new Object() {
                            public int removeExpired(Instant now) {
                                return tenant.sessions().removeExpired(now.minusNanos(1000));
                            }
                        }),
                Fault.in(SessionRepository.class, "a session that forgets where it came from", tenant -> new Object() {
                    public void add(Session session) {
                        tenant.sessions()
                                .add(new Session(
                                        session.id(),
                                        session.token(),
                                        session.user(),
                                        session.portal(),
                                        session.device(),
                                        "",
                                        session.startedAt(),
                                        session.lastSeenAt(),
                                        session.expiresAt()));
                    }
                }),
                Fault.in(SessionRepository.class, "a use that writes the whole session again", AccessFaults::rewriting),
                Fault.in(SessionRepository.class, "a use that revives a session", AccessFaults::rewriting)
                        .inRaces());
    }

    private static Object rewriting(TenantStorage tenant) {
        ConcurrentHashMap<UUID, Session> known = new ConcurrentHashMap<>();
        return new Object() {
            public void add(Session session) {
                known.put(session.id(), session);
                tenant.sessions().add(session);
            }

            public void touch(UUID id, Instant at) {
                Session old = known.get(id);
                boolean alive = tenant.sessions().find(old.token()).isPresent();
                dawdle();
                if (alive) {
                    tenant.sessions().end(id, old.user());
                    tenant.sessions()
                            .add(new Session(
                                    id,
                                    old.token(),
                                    old.user(),
                                    old.portal(),
                                    old.device(),
                                    old.address(),
                                    old.startedAt(),
                                    at,
                                    old.expiresAt()));
                }
            }
        };
    }

    private static Stream<Fault> grants() {
        return Stream.of(
                Fault.in(
                                TokenGrantRepository.class,
                                "a redemption that finds and then deletes",
                                tenant -> new Object() {
                                    public Optional<TokenGrant> redeem(
                                            TokenPurpose purpose, TokenDigest token, Instant now) {
                                        Optional<TokenGrant> found =
                                                tenant.grants().find(purpose, token, now);
                                        dawdle();
                                        found.ifPresent(grant -> tenant.grants().revoke(purpose, grant.subject()));
                                        return found;
                                    }
                                })
                        .inRaces(),
                Fault.in(
                        TokenGrantRepository.class, "a redemption that uses up one token only", tenant -> new Object() {
                            private final Set<TokenDigest> used = ConcurrentHashMap.newKeySet();

                            public Optional<TokenGrant> redeem(TokenPurpose purpose, TokenDigest token, Instant now) {
                                return tenant.grants().find(purpose, token, now).filter(grant -> used.add(token));
                            }
                        }),
                Fault.in(
                        TokenGrantRepository.class,
                        "a link that works at the instant of its expiry",
                        tenant -> new Object() {
                            public Optional<TokenGrant> redeem(TokenPurpose purpose, TokenDigest token, Instant now) {
                                return tenant.grants().redeem(purpose, token, now.minusNanos(1000));
                            }
                        }),
                Fault.in(TokenGrantRepository.class, "a look that uses the link up", tenant -> new Object() {
                    public Optional<TokenGrant> find(TokenPurpose purpose, TokenDigest token, Instant now) {
                        return tenant.grants().redeem(purpose, token, now);
                    }
                }),
                Fault.in(TokenGrantRepository.class, "a token for every purpose", tenant -> new Object() {
                    public Optional<TokenGrant> redeem(TokenPurpose any, TokenDigest token, Instant now) {
                        return Stream.of(TokenPurpose.values())
                                .flatMap(purpose -> tenant.grants().redeem(purpose, token, now).stream())
                                .findFirst();
                    }
                }),
                Fault.in(
                        TokenGrantRepository.class,
                        "a token that seems attached to an ended grant",
                        tenant -> new Object() {
                            public boolean attach(UUID grant, TokenDigest token, Instant now) {
                                tenant.grants().attach(grant, token, now);
                                return true;
                            }
                        }));
    }

    private static Stream<Fault> invitations() {
        return Stream.of(
                Fault.in(InvitationRepository.class, "a list that knows no expiry", tenant -> new Object() {
                    public List<Invitation> list(InvitationSelection selection, Instant now, Slice slice) {
                        return tenant.invitations().list(selection, Instant.EPOCH, slice);
                    }
                }),
                Fault.in(
                        InvitationRepository.class,
                        "an invitation that pends at the instant of its expiry",
                        tenant -> new Object() {
                            public List<Invitation> list(InvitationSelection selection, Instant now, Slice slice) {
                                return tenant.invitations().list(selection, now.minusNanos(1000), slice);
                            }
                        }),
                Fault.in(InvitationRepository.class, "a list that forgets the organization", tenant -> new Object() {
                    public List<Invitation> list(InvitationSelection selection, Instant now, Slice slice) {
                        return tenant.invitations()
                                .list(
                                        new InvitationSelection(
                                                selection.state(), Optional.empty(), selection.invitees()),
                                        now,
                                        slice);
                    }
                }),
                Fault.in(
                        InvitationRepository.class,
                        "a list that takes no invitee at all for every invitee",
                        tenant -> new Object() {
                            public List<Invitation> list(InvitationSelection selection, Instant now, Slice slice) {
                                return tenant.invitations()
                                        .list(
                                                new InvitationSelection(
                                                        selection.state(),
                                                        selection.organization(),
                                                        selection.invitees().filter(people -> !people.isEmpty())),
                                                now,
                                                slice);
                            }
                        }),
                Fault.in(
                        InvitationRepository.class,
                        "the invitations of each invitee one after the other",
                        tenant -> new Object() {
                            public List<Invitation> list(InvitationSelection selection, Instant now, Slice slice) {
                                if (selection.invitees().isEmpty()) {
                                    return tenant.invitations().list(selection, now, slice);
                                }
                                return selection.invitees().get().stream()
                                        .sorted(Comparator.comparing(PortalUserId::value, Position::compareIds))
                                        .flatMap(one ->
                                                tenant
                                                        .invitations()
                                                        .list(selection.of(Set.of(one)), now, slice)
                                                        .stream())
                                        .limit(slice.limit())
                                        .toList();
                            }
                        }),
                Fault.in(
                        InvitationRepository.class,
                        "pending invitations with the first one first",
                        tenant -> new Object() {
                            public List<Invitation> pendingOf(PortalUserId user) {
                                List<Invitation> reversed =
                                        new ArrayList<>(tenant.invitations().pendingOf(user));
                                Collections.reverse(reversed);
                                return reversed;
                            }
                        }));
    }
}
