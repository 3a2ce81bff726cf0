package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.token.TokenPurpose.INVITATION;
import static org.customerportal.token.TokenPurpose.PASSWORD_RESET;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenGrantRepository;
import org.customerportal.token.TokenPurpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link TokenGrantRepository}. */
public abstract class TokenGrantRepositoryContract extends StorageContract {

    private static final Instant NOW = Samples.NOON;
    private static final Instant EXPIRY = NOW.plus(Duration.ofHours(1));
    private static final Instant JUST_BEFORE = EXPIRY.minusNanos(1000);

    private UUID subject;
    private TokenGrant grant;
    private TokenDigest token;

    @BeforeEach
    void prepare() {
        subject = world().user().id().value();
        grant = issue(PASSWORD_RESET, subject);
        token = attach(grant);
    }

    @Test
    void issuesAGrantThatNoTokenReaches() {
        TokenGrant bare = issue(INVITATION, subject);

        assertThat(grants().findOpen(INVITATION, subject, NOW)).contains(bare);
        assertThat(grants().find(INVITATION, samples().digest(), NOW)).isEmpty();
        assertThat(grants().find(INVITATION, token, NOW)).isEmpty();
    }

    @Test
    void endsAnOpenGrantWhenANewerOneIsIssuedForTheSame() {
        TokenGrant newer = issue(PASSWORD_RESET, subject);

        assertThat(grants().findOpen(PASSWORD_RESET, subject, NOW)).contains(newer);
        checkWorthNothing(grant, token);
        assertThat(grants().redeem(PASSWORD_RESET, attach(newer), NOW)).contains(newer);
    }

    @Test
    void keepsGrantsForOtherPurposesAndSubjectsWhenANewerOneIsIssued() {
        issue(INVITATION, subject);
        issue(PASSWORD_RESET, samples().id());

        assertThat(grants().findOpen(PASSWORD_RESET, subject, NOW)).contains(grant);
        assertThat(grants().find(PASSWORD_RESET, token, NOW)).contains(grant);
    }

    @Test
    void keepsTimesExactly() {
        assertThat(AwkwardTimes.ascending()).allSatisfy(at -> {
            TokenGrant awkward =
                    new TokenGrant(samples().id(), INVITATION, samples().id(), at, at.plusNanos(1000));
            grants().issue(awkward);
            assertThat(grants().findOpen(INVITATION, awkward.subject(), at)).contains(awkward);
        });
    }

    @Test
    void findsAGrantByAnyOfItsTokensAndUsesNothingUp() {
        TokenDigest second = attach(grant);

        for (TokenDigest known : List.of(token, second, token)) {
            assertThat(grants().find(PASSWORD_RESET, known, NOW)).contains(grant);
        }
        assertThat(grants().find(PASSWORD_RESET, samples().digest(), NOW)).isEmpty();
    }

    @Test
    void tellsTokensApartByCase() {
        TokenDigest lower = new TokenDigest("a".repeat(43));
        TokenDigest upper = new TokenDigest("a".repeat(43).toUpperCase(Locale.ROOT));
        grants().attach(grant.id(), lower, NOW);

        assertThat(grants().redeem(PASSWORD_RESET, upper, NOW)).isEmpty();
        assertThat(grants().redeem(PASSWORD_RESET, lower, NOW)).contains(grant);
    }

    @Test
    void refusesATokenOfAnotherPurposeAndUsesNothingUp() {
        assertThat(grants().find(INVITATION, token, NOW)).isEmpty();
        assertThat(grants().findOpen(INVITATION, subject, NOW)).isEmpty();
        assertThat(grants().redeem(INVITATION, token, NOW)).isEmpty();

        assertThat(grants().redeem(PASSWORD_RESET, token, NOW)).contains(grant);
    }

    @Test
    void endsAGrantAtTheVeryInstantOfItsExpiry() {
        assertThat(grants().findOpen(PASSWORD_RESET, subject, JUST_BEFORE)).contains(grant);
        assertThat(grants().findOpen(PASSWORD_RESET, subject, EXPIRY)).isEmpty();
        assertThat(grants().find(PASSWORD_RESET, token, JUST_BEFORE)).contains(grant);
        assertThat(grants().find(PASSWORD_RESET, token, EXPIRY)).isEmpty();
        assertThat(grants().attach(grant.id(), samples().digest(), JUST_BEFORE)).isTrue();
        assertThat(grants().redeem(PASSWORD_RESET, token, EXPIRY)).isEmpty();
        assertThat(grants().redeem(PASSWORD_RESET, token, JUST_BEFORE)).contains(grant);
    }

    @Test
    void attachesNothingToAGrantThatHasEnded() {
        TokenDigest late = samples().digest();

        assertThat(grants().attach(grant.id(), late, EXPIRY)).isFalse();
        assertThat(grants().find(PASSWORD_RESET, late, NOW)).isEmpty();
        assertThat(grants().attach(samples().id(), late, NOW)).isFalse();
        assertThat(grants().find(PASSWORD_RESET, late, NOW)).isEmpty();
    }

    @Test
    void redeemsAGrantOnceByWhicheverToken() {
        TokenDigest second = attach(grant);

        assertThat(grants().redeem(PASSWORD_RESET, second, NOW)).contains(grant);

        checkWorthNothing(grant, token);
        checkWorthNothing(grant, second);
    }

    @Test
    void revokesAGrantWithAllItsTokens() {
        TokenDigest second = attach(grant);
        TokenGrant other = issue(INVITATION, subject);

        grants().revoke(PASSWORD_RESET, subject);
        grants().revoke(PASSWORD_RESET, samples().id());

        checkWorthNothing(grant, token);
        checkWorthNothing(grant, second);
        assertThat(grants().findOpen(INVITATION, subject, NOW)).contains(other);
    }

    @Test
    @Tag(Race.TAG)
    @Tag("S17")
    void letsOneOfManyCallersRedeemATokenAndTheRestGetNothing() {
        Race.repeat(race -> {
            TokenGrant prize = issue(PASSWORD_RESET, subject);
            TokenDigest key = attach(prize);

            checkOneGot(
                    prize,
                    race.call(() -> redeem(key), () -> redeem(key), () -> redeem(key))
                            .everybody());
        });
    }

    @Test
    @Tag(Race.TAG)
    void letsOneOfSeveralTokensRedeemTheirGrant() {
        Race.repeat(race -> {
            TokenGrant prize = issue(PASSWORD_RESET, subject);
            TokenDigest one = attach(prize);
            TokenDigest other = attach(prize);

            checkOneGot(prize, race.call(() -> redeem(one), () -> redeem(other)).everybody());
        });
    }

    @Test
    @Tag(Race.TAG)
    void letsNobodyRedeemInOneUnitWhatAnotherRedeemed() {
        Race.repeat(race -> {
            TokenGrant prize = issue(PASSWORD_RESET, subject);
            TokenDigest key = attach(prize);

            checkOneGot(
                    prize,
                    race.call(
                                    () -> tenant().work().run(() -> redeem(key)),
                                    () -> tenant().work().run(() -> redeem(key)))
                            .everybody());
        });
    }

    @Test
    @Tag(Race.TAG)
    void leavesOneOfSeveralGrantsOpenThatWereIssuedAtOnce() {
        Race.repeat(race -> {
            UUID wanted = samples().id();

            List<TokenGrant> issued = race.call(() -> issue(INVITATION, wanted), () -> issue(INVITATION, wanted))
                    .everybody();

            assertThat(issued.stream()
                            .filter(one -> grants().attach(one.id(), samples().digest(), NOW)))
                    .hasSize(1);
        });
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        TokenDigest another = samples().digest();

        checkUndone(() -> issue(PASSWORD_RESET, subject), () -> grants().findOpen(PASSWORD_RESET, subject, NOW));
        checkUndone(() -> issue(PASSWORD_RESET, subject), () -> grants().find(PASSWORD_RESET, token, NOW));
        checkUndone(() -> grants().attach(grant.id(), another, NOW), () -> grants().find(PASSWORD_RESET, another, NOW));
        checkUndone(() -> redeem(token), () -> grants().find(PASSWORD_RESET, token, NOW));
        checkUndone(() -> grants().revoke(PASSWORD_RESET, subject), () -> grants().find(PASSWORD_RESET, token, NOW));
    }

    private TokenGrant issue(TokenPurpose purpose, UUID forWhat) {
        TokenGrant issued = new TokenGrant(samples().id(), purpose, forWhat, NOW, EXPIRY);
        grants().issue(issued);
        return issued;
    }

    private TokenDigest attach(TokenGrant reached) {
        TokenDigest attached = samples().digest();
        assertThat(grants().attach(reached.id(), attached, NOW)).isTrue();
        return attached;
    }

    private Optional<TokenGrant> redeem(TokenDigest presented) {
        return grants().redeem(PASSWORD_RESET, presented, NOW);
    }

    private void checkWorthNothing(TokenGrant ended, TokenDigest known) {
        assertThat(grants().find(ended.purpose(), known, NOW)).isEmpty();
        assertThat(grants().redeem(ended.purpose(), known, NOW)).isEmpty();
        assertThat(grants().attach(ended.id(), samples().digest(), NOW)).isFalse();
        assertThat(grants().findOpen(ended.purpose(), ended.subject(), NOW)).isNotEqualTo(Optional.of(ended));
    }

    private static void checkOneGot(TokenGrant prize, List<Optional<TokenGrant>> answers) {
        assertThat(answers.stream().flatMap(Optional::stream)).containsExactly(prize);
    }

    private TokenGrantRepository grants() {
        return tenant().grants();
    }
}
