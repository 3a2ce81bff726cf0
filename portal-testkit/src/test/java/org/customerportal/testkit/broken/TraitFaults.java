package org.customerportal.testkit.broken;

import java.text.Normalizer;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.page.Slice;
import org.customerportal.problem.DuplicateException;
import org.customerportal.trait.AttributeKey;
import org.customerportal.trait.Attributes;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserRepository;

/** What can be wrong with what the host says of people and organizations. */
final class TraitFaults {

    private static final Slice ALL = new Slice(10_000, Optional.empty());

    private TraitFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                Fault.in(
                        PortalUserRepository.class,
                        "people's numbers that are unique whatever their case",
                        tenant -> new Object() {
                            public PortalUser add(PortalUser user) {
                                refuse(user.traits()
                                        .number()
                                        .filter(number -> numbers(tenant).anyMatch(number::equalsIgnoreCase))
                                        .isPresent());
                                return tenant.users().add(user);
                            }
                        }),
                Fault.in(PortalUserRepository.class, "one person without a number at most", tenant -> new Object() {
                    public PortalUser add(PortalUser user) {
                        refuse(user.traits().number().isEmpty()
                                && numbers(tenant).count()
                                        < tenant.users().list(ALL).size());
                        return tenant.users().add(user);
                    }
                }),
                Fault.in(PortalUserRepository.class, "a number that its holder never loses", tenant -> new Object() {
                    public PortalUser replace(PortalUser user) {
                        Optional<String> held = tenant.users()
                                .find(user.id())
                                .flatMap(stored -> stored.traits().number());
                        Traits traits =
                                user.traits().numbered(user.traits().number().or(() -> held));
                        return tenant.users().replace(user.with(traits));
                    }
                }),
                Fault.in(
                        PortalUserRepository.class,
                        "attributes that are added to those of before",
                        tenant -> new Object() {
                            public PortalUser replace(PortalUser user) {
                                SortedMap<AttributeKey, String> more = new TreeMap<>(tenant.users()
                                        .find(user.id())
                                        .map(stored -> stored.traits().attributes())
                                        .orElse(Attributes.NONE)
                                        .values());
                                more.putAll(user.traits().attributes().values());
                                return tenant.users()
                                        .replace(user.with(user.traits().with(cut(more))));
                            }
                        }),
                Fault.in(
                        OrganizationRepository.class,
                        "attributes that stay as they were first",
                        tenant -> new Object() {
                            public Organization replace(Organization one) {
                                Attributes first = tenant.organizations()
                                        .find(one.id())
                                        .map(Organization::attributes)
                                        .orElse(Attributes.NONE);
                                return tenant.organizations()
                                        .replace(one.with(one.traits().with(first)));
                            }
                        }),
                Fault.in(OrganizationRepository.class, "attributes in composed form", tenant -> new Object() {
                    public Organization add(Organization one) {
                        SortedMap<AttributeKey, String> composed = new TreeMap<>();
                        one.attributes()
                                .values()
                                .forEach((key, value) ->
                                        composed.put(key, Normalizer.normalize(value, Normalizer.Form.NFC)));
                        return tenant.organizations().add(one.with(one.traits().with(new Attributes(composed))));
                    }
                }));
    }

    private static Attributes cut(SortedMap<AttributeKey, String> values) {
        SortedMap<AttributeKey, String> kept = new TreeMap<>();
        values.forEach((key, value) -> {
            if (kept.size() < Attributes.MOST) {
                kept.put(key, value);
            }
        });
        return new Attributes(kept);
    }

    private static Stream<String> numbers(TenantStorage tenant) {
        return tenant.users().list(ALL).stream().flatMap(user -> user.traits().number().stream());
    }

    private static void refuse(boolean taken) {
        if (taken) {
            throw new DuplicateException("user.number");
        }
    }
}
