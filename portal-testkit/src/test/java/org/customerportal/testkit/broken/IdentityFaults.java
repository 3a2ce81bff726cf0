package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.identity.ExternalIdentityRepository;
import org.customerportal.identity.LinkedIdentity;
import org.customerportal.user.PortalUserId;

/** What can be wrong with links to external identities. */
final class IdentityFaults {

    private IdentityFaults() {}

    static Stream<Fault> all() {
        return Stream.concat(writes(), reads());
    }

    private static Stream<Fault> writes() {
        return Stream.of(
                identities("an identity that goes to whoever links it last", tenant -> new Object() {
                    public void add(LinkedIdentity link) {
                        release(tenant, link.identity());
                        tenant.identities().add(link);
                    }
                }),
                identities("an identity that is looked for before the write instead of by it", tenant -> new Object() {
                            public void add(LinkedIdentity link) {
                                boolean free = tenant.identities()
                                        .find(link.identity())
                                        .isEmpty();
                                dawdle();
                                if (free) {
                                    release(tenant, link.identity());
                                }
                                tenant.identities().add(link);
                            }
                        })
                        .inRaces(),
                identities("a subject without its provider", tenant -> new Object() {
                    public void add(LinkedIdentity link) {
                        tenant.identities()
                                .add(with(
                                        link,
                                        new ExternalIdentity(
                                                "any", link.identity().subject())));
                    }

                    public Optional<LinkedIdentity> find(ExternalIdentity identity) {
                        return tenant.identities()
                                .find(new ExternalIdentity("any", identity.subject()))
                                .map(link -> with(link, identity));
                    }
                }),
                identities("a link that anybody takes away", tenant -> new Object() {
                    public boolean remove(UUID id, PortalUserId user) {
                        return tenant.identities().removeAll(user) > 0;
                    }
                }));
    }

    private static Stream<Fault> reads() {
        return Stream.of(
                identities("subjects blind to case", tenant -> new Object() {
                    public Optional<LinkedIdentity> find(ExternalIdentity identity) {
                        String lower = identity.subject().toLowerCase(Locale.ROOT);
                        return tenant.identities()
                                .find(identity)
                                .or(() -> tenant.identities().find(new ExternalIdentity(identity.provider(), lower)));
                    }
                }),
                identities("subjects without blanks at the end", tenant -> new Object() {
                    public Optional<LinkedIdentity> find(ExternalIdentity identity) {
                        return tenant.identities()
                                .find(new ExternalIdentity(
                                        identity.provider(), identity.subject().stripTrailing()));
                    }
                }),
                identities("links with the latest first", tenant -> new Object() {
                    public List<LinkedIdentity> of(PortalUserId user) {
                        List<LinkedIdentity> links =
                                new ArrayList<>(tenant.identities().of(user));
                        Collections.reverse(links);
                        return links;
                    }
                }));
    }

    private static Fault identities(String title, Function<TenantStorage, Object> saboteur) {
        return Fault.in(ExternalIdentityRepository.class, title, saboteur);
    }

    private static void release(TenantStorage tenant, ExternalIdentity identity) {
        tenant.identities().find(identity).ifPresent(old -> tenant.identities().remove(old.id(), old.user()));
    }

    private static LinkedIdentity with(LinkedIdentity link, ExternalIdentity identity) {
        return new LinkedIdentity(link.id(), identity, link.user(), link.linkedAt());
    }
}
