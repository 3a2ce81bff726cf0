package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.account.address.AddressChange;
import org.customerportal.account.address.AddressChangeRepository;
import org.customerportal.user.EmailAddress;

/** What can be wrong with changes of addresses. */
final class AddressFaults {

    private AddressFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                changes("a change of address that is confirmed over and over", tenant -> new Object() {
                    public boolean replace(AddressChange change) {
                        return forced(tenant, change);
                    }
                }),
                changes("a confirmation that looks and then writes", tenant -> new Object() {
                            public boolean replace(AddressChange change) {
                                boolean waits = tenant.addressChanges()
                                        .find(change.id())
                                        .filter(stored -> !stored.confirmed())
                                        .isPresent();
                                dawdle();
                                return waits && written(tenant, change);
                            }
                        })
                        .inRaces(),
                changes("a change of address in canonical form", tenant -> new Object() {
                    public void add(AddressChange change) {
                        tenant.addressChanges()
                                .add(new AddressChange(
                                        change.id(),
                                        change.user(),
                                        plain(change.from()),
                                        plain(change.to()),
                                        change.requestedAt(),
                                        change.endsAt(),
                                        change.confirmed()));
                    }
                }),
                changes("a change of address that outlives its end by an instant", tenant -> new Object() {
                    public int removeExpired(Instant now) {
                        return tenant.addressChanges().removeExpired(now.minusNanos(1000));
                    }
                }));
    }

    private static Fault changes(String title, Function<TenantStorage, Object> saboteur) {
        return Fault.in(AddressChangeRepository.class, title, saboteur);
    }

    private static boolean forced(TenantStorage tenant, AddressChange change) {
        return tenant.work().run(() -> {
            boolean known = tenant.addressChanges().remove(change.id());
            if (known) {
                tenant.addressChanges().add(change);
            }
            return known;
        });
    }

    private static boolean written(TenantStorage tenant, AddressChange change) {
        tenant.addressChanges().replace(change);
        return true;
    }

    private static EmailAddress plain(EmailAddress address) {
        return EmailAddress.parse(address.canonical()).orElseThrow();
    }
}
