package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customerportal.credential.PasswordHash;
import org.customerportal.credential.PasswordHashRepository;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link PasswordHashRepository}. */
public abstract class PasswordHashRepositoryContract extends StorageContract {

    private static final String ENCODED = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b/dWRWJTmaaJObG";

    private PortalUserId ada;

    @BeforeEach
    void prepare() {
        ada = world().user().id();
    }

    @Test
    void findsNothingForAUserWhoNeverChoseAPassword() {
        PortalUserId bob = world().user().id();
        passwords().store(hash(ada, "one"));

        assertThat(passwords().find(bob)).isEmpty();
        assertThat(passwords().find(ada)).contains(hash(ada, "one"));
    }

    @Test
    void storesAHashInPlaceOfTheFormerOne() {
        passwords().store(hash(ada, "one"));
        PasswordHash second = new PasswordHash(ada, ENCODED + "two", Samples.NOON.plusSeconds(1));

        passwords().store(second);

        assertThat(passwords().find(ada)).contains(second);
    }

    @Test
    void keepsHashesAndTimesExactly() {
        List<String> encoded = List.of(ENCODED, "x", "ends with a blank ", "$".repeat(255), "abc", "ABC");

        assertThat(encoded).allSatisfy(text -> isKept(new PasswordHash(ada, text, Samples.NOON)));
        assertThat(AwkwardTimes.ascending()).allSatisfy(at -> isKept(new PasswordHash(ada, ENCODED, at)));
    }

    @Test
    @Tag(Race.TAG)
    void storesOneOfSeveralFirstPasswords() {
        Race.repeat(race -> {
            PortalUserId user = world().user().id();

            race.run(
                            () -> passwords().store(hash(user, "one")),
                            () -> passwords().store(hash(user, "two")))
                    .everybody();

            assertThat(passwords().find(user).orElseThrow()).isIn(hash(user, "one"), hash(user, "two"));
        });
    }

    @Test
    void rehashesAPasswordThatIsStillTheSame() {
        passwords().store(hash(ada, "weak"));

        assertThat(passwords().rehash(hash(ada, "weak"), hash(ada, "strong"))).isTrue();
        assertThat(passwords().find(ada)).contains(hash(ada, "strong"));
    }

    @Test
    void rehashesNothingThatHasChangedInBetween() {
        passwords().store(hash(ada, "Weak"));

        assertThat(passwords().rehash(hash(ada, "weak"), hash(ada, "strong"))).isFalse();
        assertThat(passwords().find(ada)).contains(hash(ada, "Weak"));
    }

    @Test
    void rehashesNothingThatWasRemoved() {
        passwords().store(hash(ada, "weak"));
        assertThat(passwords().remove(ada)).isTrue();

        assertThat(passwords().rehash(hash(ada, "weak"), hash(ada, "strong"))).isFalse();
        assertThat(passwords().find(ada)).isEmpty();
    }

    @Test
    @Tag(Race.TAG)
    void neverUndoesANewPasswordByARehash() {
        Race.repeat(race -> {
            passwords().store(hash(ada, "weak"));

            race.run(
                            () -> passwords().store(hash(ada, "new")),
                            () -> passwords().rehash(hash(ada, "weak"), hash(ada, "strong")))
                    .everybody();

            assertThat(passwords().find(ada)).contains(hash(ada, "new"));
        });
    }

    @Test
    void removesTheHashOfOneUserOnce() {
        PortalUserId bob = world().user().id();
        passwords().store(hash(ada, "one"));
        passwords().store(hash(bob, "one"));

        assertThat(passwords().remove(ada)).isTrue();
        assertThat(passwords().remove(ada)).isFalse();
        assertThat(passwords().find(ada)).isEmpty();
        assertThat(passwords().find(bob)).contains(hash(bob, "one"));
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        checkUndone(() -> passwords().store(hash(ada, "one")), () -> passwords().find(ada));
        passwords().store(hash(ada, "one"));

        checkUndone(() -> passwords().store(hash(ada, "two")), () -> passwords().find(ada));
        checkUndone(
                () -> passwords().rehash(hash(ada, "one"), hash(ada, "two")),
                () -> passwords().find(ada));
        checkUndone(() -> passwords().remove(ada), () -> passwords().find(ada));
    }

    private void isKept(PasswordHash hash) {
        passwords().store(hash);
        assertThat(passwords().find(ada)).contains(hash);
    }

    private static PasswordHash hash(PortalUserId user, String salt) {
        return new PasswordHash(user, ENCODED + salt, Samples.NOON);
    }

    private PasswordHashRepository passwords() {
        return tenant().passwords();
    }
}
