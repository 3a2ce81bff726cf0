package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Slice;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.registration.Registration;
import org.customerportal.registration.RegistrationDomain;
import org.customerportal.registration.RegistrationDomainRepository;
import org.customerportal.registration.RegistrationRepository;
import org.customerportal.user.EmailAddress;

/** What can be wrong with registrations, and with the domains that open the door to them. */
final class RegistrationFaults {

    private RegistrationFaults() {}

    static Stream<Fault> all() {
        return Stream.concat(registrations(), domains());
    }

    private static Stream<Fault> registrations() {
        return Stream.of(
                registrations("a decision that looks and then writes", tenant -> new Object() {
                            public Registration replace(Registration registration) {
                                long stored = tenant.registrations()
                                        .find(registration.id())
                                        .map(Registration::version)
                                        .orElse(-1L);
                                dawdle();
                                if (stored != registration.version()) {
                                    throw new StaleVersionException("registration", registration.version());
                                }
                                return forced(tenant, registration);
                            }
                        })
                        .inRaces(),
                registrations("registrations that wait for anybody", tenant -> new Object() {
                    public List<Registration> waiting(Optional<OrganizationId> organization, Instant now, Slice slice) {
                        return tenant.registrations().waiting(Optional.empty(), now, slice);
                    }
                }),
                registrations("a registration that waits on after its end", tenant -> new Object() {
                    public List<Registration> waiting(Optional<OrganizationId> organization, Instant now, Slice slice) {
                        return tenant.registrations().waiting(organization, Instant.EPOCH, slice);
                    }
                }),
                registrations("a registration in canonical form", tenant -> new Object() {
                    public Registration add(Registration registration) {
                        return tenant.registrations()
                                .add(at(registration, plain(registration.email()), registration.version()));
                    }
                }),
                registrations("a registration that outlives its end by an instant", tenant -> new Object() {
                    public int removeExpired(Instant now) {
                        return tenant.registrations().removeExpired(now.minusNanos(1000));
                    }
                }));
    }

    private static Stream<Fault> domains() {
        return Stream.of(
                domains("a domain that lets in what lies below it", tenant -> new Object() {
                    public Optional<RegistrationDomain> find(String domain) {
                        return tenant.registrationDomains()
                                .find(domain)
                                .or(() -> tenant.registrationDomains().find(domain.substring(domain.indexOf('.') + 1)));
                    }
                }),
                domains("a domain that the latest organization gets", tenant -> new Object() {
                    public void add(RegistrationDomain domain) {
                        tenant.registrationDomains()
                                .find(domain.domain())
                                .ifPresent(held -> tenant.registrationDomains().remove(held.id(), held.organization()));
                        tenant.registrationDomains().add(domain);
                    }
                }),
                domains("a domain that anybody takes away", tenant -> new Object() {
                    public boolean remove(UUID id, OrganizationId organization) {
                        return everybody(tenant).stream()
                                .filter(domain -> domain.id().equals(id))
                                .anyMatch(domain -> tenant.registrationDomains().remove(id, domain.organization()));
                    }
                }));
    }

    private static List<RegistrationDomain> everybody(TenantStorage tenant) {
        return tenant.organizations().list(new Slice(100, Optional.empty())).stream()
                .flatMap(organization -> tenant.registrationDomains().of(organization.id()).stream())
                .toList();
    }

    private static Registration forced(TenantStorage tenant, Registration registration) {
        Registration stored = tenant.registrations().find(registration.id()).orElseThrow();
        tenant.registrations().replace(at(registration, registration.email(), stored.version()));
        return registration.nextVersion();
    }

    private static Registration at(Registration registration, EmailAddress email, long version) {
        return new Registration(
                registration.id(),
                email,
                registration.portal(),
                registration.organization(),
                registration.language(),
                registration.name(),
                registration.state(),
                registration.askedAt(),
                registration.endsAt(),
                version);
    }

    private static EmailAddress plain(EmailAddress email) {
        return EmailAddress.parse(email.canonical()).orElseThrow();
    }

    private static Fault registrations(String title, Function<TenantStorage, Object> saboteur) {
        return Fault.in(RegistrationRepository.class, title, saboteur);
    }

    private static Fault domains(String title, Function<TenantStorage, Object> saboteur) {
        return Fault.in(RegistrationDomainRepository.class, title, saboteur);
    }
}
