package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.identity.ExternalIdentityRepository;
import org.customerportal.identity.LinkedIdentity;
import org.customerportal.problem.DuplicateException;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardText;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link ExternalIdentityRepository}. */
public abstract class ExternalIdentityRepositoryContract extends StorageContract {

    private static final ExternalIdentity KNOWN = new ExternalIdentity("https://id.example", "Ada-1");

    private PortalUserId ada;
    private PortalUserId bob;
    private LinkedIdentity link;

    @BeforeEach
    void prepare() {
        ada = world().user().id();
        bob = world().user().id();
        link = link(ada, KNOWN, Samples.NOON);
    }

    @Test
    void findsALinkByProviderAndSubjectTogether() {
        identities().add(link);

        assertThat(identities().find(KNOWN)).contains(link);
        assertThat(identities().find(new ExternalIdentity(KNOWN.provider(), "Ada-2")))
                .isEmpty();
        assertThat(identities().find(new ExternalIdentity("https://other.example", KNOWN.subject())))
                .isEmpty();
        assertThat(identities().find(new ExternalIdentity(KNOWN.subject(), KNOWN.provider())))
                .isEmpty();
    }

    @Test
    @Tag("R98")
    void keepsTheSameSubjectOfTwoProvidersApart() {
        LinkedIdentity other = link(bob, new ExternalIdentity("https://other.example", KNOWN.subject()), Samples.NOON);
        identities().add(link);
        identities().add(other);

        assertThat(identities().find(link.identity())).contains(link);
        assertThat(identities().find(other.identity())).contains(other);
    }

    @Test
    void takesNothingForAnIdentityThatOnlyLooksLikeIt() {
        List<String> alike =
                List.of("stra\u00DFe", "STRASSE", "strasse", "e\u0301a", "\u00E9a", "ea", "a", "A", "a ", " a");
        alike.forEach(subject -> identities().add(link(ada, new ExternalIdentity("p", subject), Samples.NOON)));
        alike.forEach(provider -> identities().add(link(bob, new ExternalIdentity(provider, "s"), Samples.NOON)));

        assertThat(alike).allSatisfy(text -> {
            assertThat(identities().find(new ExternalIdentity("p", text)))
                    .hasValueSatisfying(
                            found -> assertThat(found.identity().subject()).isEqualTo(text));
            assertThat(identities().find(new ExternalIdentity(text, "s")))
                    .hasValueSatisfying(
                            found -> assertThat(found.identity().provider()).isEqualTo(text));
        });
        assertThat(identities().find(new ExternalIdentity("p", "Stra\u00DFe"))).isEmpty();
        assertThat(identities().find(new ExternalIdentity("p", "a  "))).isEmpty();
    }

    @Test
    void keepsTextsAndTimesExactly() {
        List<LinkedIdentity> awkward = new ArrayList<>();
        AwkwardText.lines().forEach(text -> awkward.add(link(ada, new ExternalIdentity(text, text), Samples.NOON)));
        AwkwardTimes.ascending().forEach(at -> awkward.add(link(ada, fresh(), at)));
        String longest = AwkwardText.ofLength(ExternalIdentity.MAX_LENGTH);
        awkward.add(link(ada, new ExternalIdentity(longest, longest), Samples.NOON));
        awkward.forEach(identities()::add);

        assertThat(awkward)
                .allSatisfy(one -> assertThat(identities().find(one.identity())).contains(one));
    }

    @Test
    @Tag("S15")
    void refusesAnIdentityThatBelongsToSomebody() {
        identities().add(link);

        for (PortalUserId user : List.of(ada, bob)) {
            LinkedIdentity second = link(user, KNOWN, Samples.NOON.plusSeconds(1));
            assertThat(refusedAtTheCall(
                                    DuplicateException.class, () -> identities().add(second))
                            .property())
                    .isEqualTo("identity.subject");
        }
        assertThat(identities().find(KNOWN)).contains(link);
        assertThat(identities().of(bob)).isEmpty();
    }

    @Test
    void refusesAnIdThatIsTaken() {
        identities().add(link);

        LinkedIdentity second = new LinkedIdentity(link.id(), fresh(), bob, Samples.NOON);
        assertThat(refusedAtTheCall(DuplicateException.class, () -> identities().add(second))
                        .property())
                .isEqualTo("identity.id");
        assertThat(identities().find(KNOWN)).contains(link);
    }

    @Test
    @Tag(Race.TAG)
    @Tag("S15")
    void letsOneOfSeveralHaveAnIdentity() {
        Race.repeat(race -> {
            ExternalIdentity wanted = fresh();
            List<LinkedIdentity> rivals = List.of(link(ada, wanted, Samples.NOON), link(bob, wanted, Samples.NOON));

            List<Boolean> won = race.call(() -> tryToAdd(rivals.get(0)), () -> tryToAdd(rivals.get(1)))
                    .everybody();

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(identities().find(wanted)).contains(rivals.get(won.indexOf(true)));
        });
    }

    @Test
    void listsTheLinksOfAUserOldestFirst() {
        LinkedIdentity later = link(ada, fresh(), Samples.NOON.plusNanos(1000));
        LinkedIdentity tie = link(ada, fresh(), Samples.NOON.plusNanos(1000));
        identities().add(tie);
        identities().add(later);
        identities().add(link);
        identities().add(link(bob, fresh(), Samples.NOON));

        assertThat(identities().of(ada)).containsExactly(link, later, tie);
    }

    @Test
    void listsNoMoreThanItSays() {
        Stream.generate(this::fresh)
                .limit(ExternalIdentityRepository.MAX_LISTED + 1L)
                .forEach(identity -> identities().add(link(ada, identity, Samples.NOON)));

        assertThat(identities().of(ada)).hasSize(ExternalIdentityRepository.MAX_LISTED);
    }

    @Test
    void removesOneLinkOfItsOwnerOnly() {
        LinkedIdentity other = link(ada, fresh(), Samples.NOON);
        identities().add(link);
        identities().add(other);

        assertThat(identities().remove(link.id(), bob)).isFalse();
        assertThat(identities().find(KNOWN)).contains(link);
        assertThat(identities().remove(link.id(), ada)).isTrue();
        assertThat(identities().remove(link.id(), ada)).isFalse();
        assertThat(identities().find(KNOWN)).isEmpty();
        assertThat(identities().of(ada)).containsExactly(other);
    }

    @Test
    void letsARemovedIdentityBelongToSomebodyElse() {
        identities().add(link);
        identities().remove(link.id(), ada);
        LinkedIdentity next = link(bob, KNOWN, Samples.NOON);

        identities().add(next);

        assertThat(identities().find(KNOWN)).contains(next);
    }

    @Test
    void removesAllLinksOfOneUser() {
        LinkedIdentity bobs = link(bob, fresh(), Samples.NOON);
        identities().add(link);
        identities().add(link(ada, fresh(), Samples.NOON));
        identities().add(bobs);

        assertThat(identities().removeAll(ada)).isEqualTo(2);
        assertThat(identities().removeAll(ada)).isZero();
        assertThat(identities().of(ada)).isEmpty();
        assertThat(identities().of(bob)).containsExactly(bobs);
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        checkUndone(() -> identities().add(link), () -> identities().find(KNOWN));
        identities().add(link);

        checkUndone(
                () -> identities().remove(link.id(), ada), () -> identities().of(ada));
        checkUndone(() -> identities().removeAll(ada), () -> identities().of(ada));
    }

    private boolean tryToAdd(LinkedIdentity rival) {
        try {
            identities().add(rival);
            return true;
        } catch (DuplicateException taken) {
            return false;
        }
    }

    private LinkedIdentity link(PortalUserId user, ExternalIdentity identity, Instant at) {
        return new LinkedIdentity(samples().id(), identity, user, at);
    }

    private ExternalIdentity fresh() {
        return new ExternalIdentity("https://id.example", samples().word());
    }

    private ExternalIdentityRepository identities() {
        return tenant().identities();
    }
}
