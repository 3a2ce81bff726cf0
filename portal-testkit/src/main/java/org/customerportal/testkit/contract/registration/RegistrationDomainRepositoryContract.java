package org.customerportal.testkit.contract.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.customerportal.organization.OrganizationId;
import org.customerportal.problem.DuplicateException;
import org.customerportal.registration.RegistrationDomain;
import org.customerportal.registration.RegistrationDomainRepository;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link RegistrationDomainRepository}. */
public abstract class RegistrationDomainRepositoryContract extends StorageContract {

    private OrganizationId acme;
    private OrganizationId beta;

    @BeforeEach
    void prepare() {
        acme = world().organization().id();
        beta = world().organization().id();
    }

    @Test
    @Tag("S09")
    void findsExactlyTheDomainAndNothingThatEndsAlike() {
        RegistrationDomain known = entry(acme, "customer.example", Samples.NOON);
        domains().add(known);

        assertThat(domains().find("customer.example")).contains(known);
        for (String other : List.of(
                "mail.customer.example",
                "evilcustomer.example",
                "example",
                "customer.example.evil.example",
                "Customer.example",
                "customer_example",
                "customer.examplE",
                "%")) {
            assertThat(domains().find(other)).as(other).isEmpty();
        }
    }

    @Test
    void keepsNamesAndTimesExactly() {
        String longest = "a.".repeat(124) + "ex";
        domains().add(entry(acme, "xn--bcher-kva.example", Samples.NOON));
        domains().add(entry(acme, longest, Samples.NOON));
        assertThat(domains().find("xn--bcher-kva.example")).isPresent();
        assertThat(domains().find(longest)).isPresent();

        assertThat(AwkwardTimes.ascending()).allSatisfy(at -> {
            RegistrationDomain domain = entry(acme, fresh(), at);
            domains().add(domain);
            assertThat(domains().find(domain.domain())).contains(domain);
        });
    }

    @Test
    void refusesADomainThatAnOrganizationHas() {
        RegistrationDomain known = entry(acme, fresh(), Samples.NOON);
        domains().add(known);

        for (OrganizationId organization : List.of(acme, beta)) {
            RegistrationDomain second = entry(organization, known.domain(), Samples.NOON.plusSeconds(1));
            assertThat(refusedAtTheCall(
                                    DuplicateException.class, () -> domains().add(second))
                            .property())
                    .isEqualTo("registration-domain.domain");
        }
        assertThat(domains().find(known.domain())).contains(known);
        assertThat(domains().of(beta)).isEmpty();
    }

    @Test
    void refusesAnIdThatIsTaken() {
        RegistrationDomain known = entry(acme, fresh(), Samples.NOON);
        domains().add(known);

        RegistrationDomain second = new RegistrationDomain(known.id(), fresh(), beta, Samples.NOON);
        assertThat(refusedAtTheCall(DuplicateException.class, () -> domains().add(second))
                        .property())
                .isEqualTo("registration-domain.id");
        assertThat(domains().find(known.domain())).contains(known);
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralOrganizationsHaveADomain() {
        Race.repeat(race -> {
            String wanted = fresh();
            List<RegistrationDomain> rivals =
                    List.of(entry(acme, wanted, Samples.NOON), entry(beta, wanted, Samples.NOON));

            List<Boolean> won = race.call(() -> tryToAdd(rivals.get(0)), () -> tryToAdd(rivals.get(1)))
                    .everybody();

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(domains().find(wanted)).contains(rivals.get(won.indexOf(true)));
        });
    }

    @Test
    void listsTheDomainsOfAnOrganizationOldestFirst() {
        RegistrationDomain first = entry(acme, fresh(), Samples.NOON);
        RegistrationDomain later = entry(acme, fresh(), Samples.NOON.plusNanos(1000));
        RegistrationDomain tie = entry(acme, fresh(), Samples.NOON.plusNanos(1000));
        List.of(tie, later, first).forEach(domains()::add);
        domains().add(entry(beta, fresh(), Samples.NOON));

        assertThat(domains().of(acme)).containsExactly(first, later, tie);
    }

    @Test
    void listsNoMoreThanItSays() {
        inOneUnit(() -> {
            for (int number = 0; number <= RegistrationDomainRepository.MOST_LISTED; number++) {
                domains().add(entry(acme, fresh(), Samples.NOON));
            }
        });

        assertThat(domains().of(acme)).hasSize(RegistrationDomainRepository.MOST_LISTED);
    }

    @Test
    void removesOneDomainOfItsOrganizationOnlyAndFreesIt() {
        RegistrationDomain known = entry(acme, fresh(), Samples.NOON);
        RegistrationDomain kept = entry(acme, fresh(), Samples.NOON);
        domains().add(known);
        domains().add(kept);

        assertThat(domains().remove(known.id(), beta)).isFalse();
        assertThat(domains().find(known.domain())).contains(known);
        assertThat(domains().remove(known.id(), acme)).isTrue();
        assertThat(domains().remove(known.id(), acme)).isFalse();
        assertThat(domains().of(acme)).containsExactly(kept);
        RegistrationDomain next = entry(beta, known.domain(), Samples.NOON);
        domains().add(next);
        assertThat(domains().find(known.domain())).contains(next);
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        RegistrationDomain known = entry(acme, fresh(), Samples.NOON);
        checkUndone(() -> domains().add(known), () -> domains().find(known.domain()));
        domains().add(known);

        checkUndone(() -> domains().remove(known.id(), acme), () -> domains().of(acme));
    }

    private boolean tryToAdd(RegistrationDomain rival) {
        try {
            domains().add(rival);
            return true;
        } catch (DuplicateException taken) {
            return false;
        }
    }

    private RegistrationDomain entry(OrganizationId organization, String domain, Instant since) {
        return new RegistrationDomain(samples().id(), domain, organization, since);
    }

    private String fresh() {
        return samples().word() + ".example";
    }

    private RegistrationDomainRepository domains() {
        return tenant().registrationDomains();
    }
}
