package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.organization.Membership;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;

/** What can be wrong with users, organizations and memberships. */
final class PeopleFaults {

    private static final Slice ALL = new Slice(10_000, Optional.empty());

    private PeopleFaults() {}

    static Stream<Fault> all() {
        return Stream.of(users(), organizations(), memberships()).flatMap(faults -> faults);
    }

    private static Stream<Fault> users() {
        return Stream.of(
                users("a writer whose version nobody checks", tenant -> new Object() {
                    public PortalUser replace(PortalUser user) {
                        return forced(tenant, user);
                    }
                }),
                users("a version that is checked before the write instead of by it", tenant -> new Object() {
                            public PortalUser replace(PortalUser user) {
                                if (version(tenant, user) != user.version()) {
                                    throw new StaleVersionException("user", user.version());
                                }
                                dawdle();
                                return forced(tenant, user);
                            }
                        })
                        .inRaces(),
                users("an address that is kept in its canonical form only", tenant -> new Object() {
                    public PortalUser add(PortalUser user) {
                        return tenant.users().add(withEmail(user, user.email().canonical()));
                    }
                }),
                users("a search for addresses that is blind to accents", tenant -> new Object() {
                    public Optional<PortalUser> find(EmailAddress email) {
                        return tenant.users().list(ALL).stream()
                                .filter(user -> plain(user.email()).equals(plain(email)))
                                .findFirst();
                    }
                }),
                users("instants cut to milliseconds", tenant -> new Object() {
                    public PortalUser add(PortalUser user) {
                        return tenant.users()
                                .add(new PortalUser(
                                        user.id(),
                                        user.email(),
                                        user.state(),
                                        user.profile(),
                                        user.traits(),
                                        user.createdAt().truncatedTo(ChronoUnit.MILLIS),
                                        user.version()));
                    }
                }),
                users("names in composed form", tenant -> new Object() {
                    public PortalUser add(PortalUser user) {
                        String name = Normalizer.normalize(user.profile().name(), Normalizer.Form.NFC);
                        return tenant.users().add(user.with(user.profile().called(name)));
                    }
                }),
                users("ids compared as signed numbers", tenant -> new Object() {
                    public List<PortalUser> list(Slice slice) {
                        return bySignedIds(tenant, slice);
                    }
                }),
                users("pages that go on behind everything of the same instant", tenant -> new Object() {
                    public List<PortalUser> list(Slice slice) {
                        return tenant.users().list(ALL).stream()
                                .filter(user -> slice.after().stream()
                                        .allMatch(after -> user.createdAt().isBefore(after.at())))
                                .limit(slice.limit())
                                .toList();
                    }
                }),
                users("a slice without the row that tells of a next page", tenant -> new Object() {
                    public List<PortalUser> list(Slice slice) {
                        return tenant.users().list(slice).stream()
                                .limit(slice.size())
                                .toList();
                    }
                }),
                users("addresses searched by patterns", tenant -> new Object() {
                    public List<PortalUser> startingWith(String beginning, int limit) {
                        String pattern =
                                beginning
                                                .replaceAll("[^a-z0-9%_]", "\\\\$0")
                                                .replace("%", ".*")
                                                .replace("_", ".") + ".*";
                        return tenant.users().list(ALL).stream()
                                .filter(user -> user.email().canonical().matches(pattern))
                                .limit(limit)
                                .toList();
                    }
                }),
                users("addresses found by what stands anywhere in them", tenant -> new Object() {
                    public List<PortalUser> startingWith(String beginning, int limit) {
                        return tenant.users().list(ALL).stream()
                                .filter(user -> user.email().canonical().contains(beginning))
                                .limit(limit)
                                .toList();
                    }
                }),
                users("addresses found without end", tenant -> new Object() {
                    public List<PortalUser> startingWith(String beginning, int limit) {
                        return tenant.users().startingWith(beginning, 200);
                    }
                }),
                users("at most one hundred users at once", tenant -> new Object() {
                    public List<PortalUser> findAll(Collection<PortalUserId> ids) {
                        return tenant.users().findAll(ids.stream().limit(100).toList());
                    }
                }),
                users("users found once for each time they are named", tenant -> new Object() {
                    public List<PortalUser> findAll(Collection<PortalUserId> ids) {
                        return ids.stream()
                                .flatMap(id -> tenant.users().find(id).stream())
                                .toList();
                    }
                }));
    }

    private static Stream<Fault> organizations() {
        return Stream.of(
                Fault.in(
                        OrganizationRepository.class,
                        "numbers that are unique whatever their case",
                        tenant -> new Object() {
                            public Organization add(Organization one) {
                                if (one.number().isPresent()
                                        && tenant.organizations().list(ALL).stream()
                                                .flatMap(other -> other.number().stream())
                                                .anyMatch(one.number().get()::equalsIgnoreCase)) {
                                    throw new DuplicateException("organization.number");
                                }
                                return tenant.organizations().add(one);
                            }
                        }),
                Fault.in(
                        OrganizationRepository.class,
                        "one organization without a number at most",
                        tenant -> new Object() {
                            public Organization add(Organization one) {
                                if (one.number().isEmpty()
                                        && tenant.organizations().list(ALL).stream()
                                                .anyMatch(
                                                        other -> other.number().isEmpty())) {
                                    throw new DuplicateException("organization.number");
                                }
                                return tenant.organizations().add(one);
                            }
                        }),
                Fault.in(OrganizationRepository.class, "a refusal that names another property", tenant -> new Object() {
                    public Organization add(Organization one) {
                        try {
                            return tenant.organizations().add(one);
                        } catch (DuplicateException refused) {
                            throw new DuplicateException("organization");
                        }
                    }
                }));
    }

    private static Stream<Fault> memberships() {
        return Stream.of(
                Fault.in(MembershipRepository.class, "an end of every membership of the user", tenant -> new Object() {
                    public boolean remove(PortalUserId user, OrganizationId organization) {
                        return tenant.memberships().of(user).stream()
                                        .filter(each -> tenant.memberships().remove(user, each.organization()))
                                        .count()
                                > 0;
                    }
                }),
                Fault.in(
                        MembershipRepository.class,
                        "an end that is claimed although nothing ended",
                        tenant -> new Object() {
                            public boolean remove(PortalUserId user, OrganizationId organization) {
                                tenant.memberships().remove(user, organization);
                                return true;
                            }
                        }),
                Fault.in(
                        MembershipRepository.class,
                        "memberships in the order of organizations",
                        tenant -> new Object() {
                            public List<Membership> of(PortalUserId user) {
                                return tenant.memberships().of(user).stream()
                                        .sorted(Comparator.comparing(
                                                each -> each.organization().value(), Position::compareIds))
                                        .toList();
                            }
                        }),
                Fault.in(
                        OrganizationRepository.class, "an unknown organization that is active", tenant -> new Object() {
                            public boolean isActive(OrganizationId id) {
                                return tenant.organizations()
                                        .find(id)
                                        .map(Organization::isActive)
                                        .orElse(true);
                            }
                        }),
                Fault.in(
                        MembershipRepository.class,
                        "memberships in force that are all there are",
                        tenant -> new Object() {
                            public List<Membership> inForce(PortalUserId user) {
                                return tenant.memberships().of(user);
                            }
                        }),
                Fault.in(
                        MembershipRepository.class,
                        "memberships in force only of what is known",
                        tenant -> new Object() {
                            public List<Membership> inForce(PortalUserId user) {
                                return tenant.memberships().inForce(user).stream()
                                        .filter(each -> tenant.organizations()
                                                .find(each.organization())
                                                .isPresent())
                                        .toList();
                            }
                        }),
                Fault.in(
                                OrganizationRepository.class,
                                "an organization that is looked at and not held",
                                tenant -> new Object() {
                                    public boolean hold(OrganizationId id) {
                                        return tenant.organizations().isActive(id);
                                    }
                                })
                        .inRaces(),
                Fault.in(MembershipRepository.class, "members without limit", tenant -> new Object() {
                    public List<Membership> of(OrganizationId organization, int limit) {
                        return tenant.memberships().of(organization, 1000);
                    }
                }));
    }

    private static Fault users(String title, Function<TenantStorage, Object> saboteur) {
        return Fault.in(PortalUserRepository.class, title, saboteur);
    }

    private static PortalUser forced(TenantStorage tenant, PortalUser user) {
        while (true) {
            long version = version(tenant, user);
            try {
                return tenant.users()
                        .replace(new PortalUser(
                                user.id(),
                                user.email(),
                                user.state(),
                                user.profile(),
                                user.traits(),
                                user.createdAt(),
                                version));
            } catch (StaleVersionException again) {
                dawdle();
            }
        }
    }

    private static long version(TenantStorage tenant, PortalUser user) {
        return tenant.users()
                .find(user.id())
                .orElseThrow(() -> new StaleVersionException("user", user.version()))
                .version();
    }

    private static PortalUser withEmail(PortalUser user, String address) {
        EmailAddress email = EmailAddress.parse(address).orElseThrow();
        return new PortalUser(
                user.id(), email, user.state(), user.profile(), user.traits(), user.createdAt(), user.version());
    }

    private static String plain(EmailAddress email) {
        return Normalizer.normalize(email.canonical(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static List<PortalUser> bySignedIds(TenantStorage tenant, Slice slice) {
        Comparator<PortalUser> order = Comparator.comparing(PortalUser::createdAt)
                .thenComparing(user -> user.id().value());
        return tenant.users().list(ALL).stream()
                .sorted(order.reversed())
                .filter(user -> slice.after().stream()
                        .allMatch(after ->
                                after.isBefore(user.createdAt(), user.id().value())))
                .limit(slice.limit())
                .toList();
    }
}
