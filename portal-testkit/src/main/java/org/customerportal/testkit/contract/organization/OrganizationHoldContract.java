package org.customerportal.testkit.contract.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.user.PortalUser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link OrganizationRepository#hold}: what is active stays so until the unit ends, for all who hold it. */
public abstract class OrganizationHoldContract extends StorageContract {

    /** Between holding and writing, so that who does not wait gets in between. */
    private static final List<Integer> LOOKS = Collections.nCopies(20, 1);

    @Test
    void holdsWhatIsActiveAndNothingElse() {
        Organization stored = organizations().add(samples().organization());

        assertThat(organizations().hold(stored.id())).isTrue();
        assertThat(organizations().find(stored.id()))
                .as("nothing changes by it")
                .contains(stored);
        assertThat(organizations().hold(samples().organization().id())).isFalse();

        organizations().replace(stored.disabled());

        assertThat(organizations().hold(stored.id())).isFalse();
    }

    @Test
    @Tag(Race.TAG)
    void changesNothingThatIsHeldBeforeTheUnitEnds() {
        Race.repeat(race -> {
            Organization stored = organizations().add(samples().organization());
            PortalUser witness = samples().user();
            AtomicBoolean seen = new AtomicBoolean();
            assertThat(organizations().hold(stored.id())).isTrue();

            race.run(
                            () -> inOneUnit(() -> {
                                if (organizations().hold(stored.id())) {
                                    LOOKS.forEach(look -> organizations().find(stored.id()));
                                    tenant().users().add(witness);
                                }
                            }),
                            () -> inOneUnit(() -> {
                                organizations().replace(stored.disabled());
                                seen.set(tenant().users().find(witness.id()).isPresent());
                            }))
                    .everybody();

            assertThat(tenant().users().find(witness.id()).isPresent())
                    .as("whoever changes it sees what was done while it was held")
                    .isEqualTo(seen.get());
        });
    }

    @Test
    @Tag(Race.TAG)
    void letsSeveralHoldItAtOnce() {
        Race.repeat(race -> {
            Organization stored = organizations().add(samples().organization());

            assertThat(race.call(() -> held(stored), () -> held(stored), () -> held(stored))
                            .everybody())
                    .containsOnly(true);
        });
    }

    private boolean held(Organization organization) {
        AtomicBoolean held = new AtomicBoolean();
        inOneUnit(() -> held.set(organizations().hold(organization.id())));
        return held.get();
    }

    private OrganizationRepository organizations() {
        return tenant().organizations();
    }
}
