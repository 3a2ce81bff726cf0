package org.customerportal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.customerportal.TenantStorage;
import org.customerportal.account.address.AddressChange;
import org.customerportal.credential.PasswordHash;
import org.customerportal.factor.SecondFactor;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.identity.LinkedIdentity;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.notification.preference.Mute;
import org.customerportal.notification.preference.Topic;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Slice;
import org.customerportal.registration.Registration;
import org.customerportal.registration.RegistrationDomain;
import org.customerportal.registration.RegistrationId;
import org.customerportal.registration.RegistrationState;
import org.customerportal.request.RequestId;
import org.customerportal.session.Session;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.Attempts;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.PortalUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The promises of {@link PortalStorageContract} about people and how they come in. */
abstract class PeopleApartContract extends StorageContract {

    static final Instant NOW = Samples.NOON;
    static final Instant LATER = NOW.plusSeconds(3600);
    static final Slice ALL = new Slice(100, Optional.empty());

    TenantStorage mine;
    TenantStorage yours;
    PortalUser user;
    Organization organization;

    @BeforeEach
    void prepare() {
        mine = tenant();
        yours = storage().tenant(samples().tenant());
        user = samples().user();
        organization = samples().organization();
        inBoth(one -> {
            one.users().add(user);
            one.organizations().add(organization);
        });
    }

    @Test
    void keepsPreferencesAndMutesApart() {
        RequestId request = new RequestId(samples().id());
        Mute mute = new Mute(user.id(), request, NOW);
        yours.preferences().silence(user.id(), Set.of(Topic.ADDED));
        yours.mutes().mute(mute);

        assertThat(mine.preferences().silenced(user.id())).isEmpty();
        assertThat(mine.preferences().silencing(Topic.ADDED, List.of(user.id())))
                .isEmpty();
        assertThat(mine.preferences().forget(user.id())).isZero();
        assertThat(mine.mutes().muting(request, List.of(user.id()))).isEmpty();
        assertThat(mine.mutes().of(user.id(), ALL)).isEmpty();
        assertThat(mine.mutes().unmute(user.id(), request)).isFalse();
        assertThat(mine.mutes().forget(user.id())).isZero();
        assertThat(mine.preferences().silence(user.id(), Set.of(Topic.ADDED))).isTrue();
        assertThat(mine.mutes().mute(mute)).isTrue();
        mine.preferences().forget(user.id());
        mine.mutes().forget(user.id());
        assertThat(yours.preferences().silenced(user.id())).containsExactly(Topic.ADDED);
        assertThat(yours.mutes().of(user.id(), ALL)).containsExactly(mute);
    }

    @Test
    void keepsUsersApart() {
        PortalUser changed = mine.users().replace(user.disable().nextVersion());
        PortalUser another = mine.users().add(samples().user());

        assertThat(yours.users().find(user.id())).contains(user.nextVersion());
        assertThat(yours.users().find(user.email())).contains(user.nextVersion());
        assertThat(yours.users().find(another.id())).isEmpty();
        assertThat(yours.users().find(another.email())).isEmpty();
        assertThat(yours.users().findAll(List.of(user.id(), another.id()))).containsExactly(user.nextVersion());
        assertThat(yours.users().list(ALL)).containsExactly(user.nextVersion());
        assertThat(mine.users().find(user.id())).contains(changed);
    }

    @Test
    void keepsOrganizationsApart() {
        Organization renamed = organization.nextVersion().called("Renamed", Optional.empty());
        mine.organizations().replace(renamed);
        Organization another = mine.organizations().add(samples().organization());

        assertThat(yours.organizations().find(organization.id())).contains(organization.nextVersion());
        assertThat(yours.organizations().findAll(List.of(organization.id(), another.id())))
                .containsExactly(organization.nextVersion());
        assertThat(yours.organizations().list(ALL)).containsExactly(organization.nextVersion());
    }

    @Test
    void keepsMembershipsApart() {
        Membership membership = samples().membership(user, organization, Sharing.own());
        inBoth(one -> one.memberships().add(membership));
        mine.organizations().replace(organization.nextVersion().disabled());

        assertThat(mine.memberships().inForce(user.id())).isEmpty();
        assertThat(yours.memberships().inForce(user.id())).containsExactly(membership.nextVersion());
        assertThat(mine.organizations().hold(organization.id())).isFalse();
        assertThat(yours.organizations().hold(organization.id())).isTrue();

        mine.memberships().remove(user.id(), organization.id());

        assertThat(yours.memberships().find(user.id(), organization.id())).contains(membership.nextVersion());
        assertThat(mine.memberships().of(user.id())).isEmpty();
        assertThat(mine.memberships().of(organization.id(), 100)).isEmpty();
    }

    @Test
    void keepsPasswordsApart() {
        PasswordHash hash = new PasswordHash(user.id(), "yours", NOW);
        yours.passwords().store(hash);
        assertThat(mine.passwords().find(user.id())).isEmpty();
        mine.passwords().store(new PasswordHash(user.id(), "mine", NOW));
        mine.passwords().remove(user.id());

        assertThat(yours.passwords().find(user.id())).contains(hash);
    }

    @Test
    void keepsIdentitiesApart() {
        ExternalIdentity identity = new ExternalIdentity("host", "ada");
        LinkedIdentity link = new LinkedIdentity(samples().id(), identity, user.id(), NOW);
        yours.identities().add(link);

        assertThat(mine.identities().find(identity)).isEmpty();
        assertThat(mine.identities().of(user.id())).isEmpty();
        assertThat(mine.identities().remove(link.id(), user.id())).isFalse();
        assertThat(mine.identities().removeAll(user.id())).isZero();
        mine.identities().add(link);
        assertThat(yours.identities().find(identity)).contains(link);
    }

    @Test
    void keepsAttemptsApart() {
        Attempts counted = new Attempts(new AttemptKey(samples().id()), 1, NOW, NOW, LATER);
        yours.attempts().replace(Optional.empty(), counted);

        assertThat(mine.attempts().find(counted.key())).isEmpty();
        assertThat(mine.attempts().replace(Optional.of(counted), counted)).isFalse();
        mine.attempts().remove(counted.key());
        mine.attempts().removeForgotten(LATER);
        assertThat(yours.attempts().find(counted.key())).contains(counted);
    }

    @Test
    void keepsSecondFactorsApart() {
        SecondFactor factor = new SecondFactor(user.id(), Optional.empty(), Optional.empty(), 1, List.of("yours"), 0);
        SecondFactor stored = yours.factors().add(factor);

        assertThat(mine.factors().find(user.id())).isEmpty();
        assertThat(mine.factors().remove(user.id())).isFalse();
        mine.factors().add(new SecondFactor(user.id(), Optional.empty(), Optional.empty(), 2, List.of(), 0));
        assertThat(yours.factors().find(user.id())).contains(stored);
    }

    @Test
    void keepsSessionsApart() {
        Session session =
                new Session(samples().id(), samples().digest(), user.id(), "support", "Firefox", "", NOW, NOW, LATER);
        yours.sessions().add(session);

        assertThat(mine.sessions().find(session.token())).isEmpty();
        assertThat(mine.sessions().of(user.id())).isEmpty();
        assertThat(mine.sessions().end(session.id(), user.id())).isFalse();
        assertThat(mine.sessions().endAll(user.id(), Optional.empty())).isZero();
        assertThat(mine.sessions().removeExpired(LATER)).isZero();
        mine.sessions().add(session);
        mine.sessions().touch(session.id(), NOW.plusSeconds(1));
        assertThat(yours.sessions().find(session.token())).contains(session);
    }

    @Test
    void keepsGrantsApart() {
        TokenPurpose purpose = TokenPurpose.PASSWORD_RESET;
        UUID subject = user.id().value();
        TokenGrant grant = new TokenGrant(samples().id(), purpose, subject, NOW, LATER);
        TokenDigest token = samples().digest();
        yours.grants().issue(grant);
        yours.grants().attach(grant.id(), token, NOW);

        mine.grants().issue(new TokenGrant(samples().id(), purpose, subject, NOW, LATER));
        mine.grants().revoke(purpose, subject);

        assertThat(mine.grants().findOpen(purpose, subject, NOW)).isEmpty();
        assertThat(mine.grants().attach(grant.id(), samples().digest(), NOW)).isFalse();
        assertThat(mine.grants().find(purpose, token, NOW)).isEmpty();
        assertThat(mine.grants().redeem(purpose, token, NOW)).isEmpty();
        assertThat(yours.grants().redeem(purpose, token, NOW)).contains(grant);
    }

    @Test
    void keepsAddressChangesApart() {
        AddressChange change = new AddressChange(
                samples().id(), user.id(), user.email(), samples().email(), NOW, LATER, false);
        yours.addressChanges().add(change);

        assertThat(mine.addressChanges().find(change.id())).isEmpty();
        assertThat(mine.addressChanges().of(user.id())).isEmpty();
        assertThat(mine.addressChanges().replace(change.confirmed(LATER))).isFalse();
        assertThat(mine.addressChanges().remove(change.id())).isFalse();
        assertThat(mine.addressChanges().removeExpired(LATER)).isZero();
        mine.addressChanges().add(change);
        mine.addressChanges().remove(change.id());
        assertThat(yours.addressChanges().find(change.id())).contains(change);
    }

    @Test
    void keepsInvitationsApart() {
        Invitation invitation =
                samples().invitation(user.id(), organization.id()).build();
        yours.invitations().add(invitation);

        assertThat(mine.invitations().find(invitation.id())).isEmpty();
        assertThat(mine.invitations().findPending(user.id(), organization.id())).isEmpty();
        assertThat(mine.invitations().pendingOf(user.id())).isEmpty();
        assertThat(mine.invitations().list(InvitationSelection.ALL, NOW, ALL)).isEmpty();
        mine.invitations().replace(mine.invitations().add(invitation).revoked());
        assertThat(yours.invitations().find(invitation.id())).contains(invitation.nextVersion());
    }

    @Test
    void keepsRegistrationsApart() {
        Registration asked = new Registration(
                new RegistrationId(samples().id()),
                samples().email(),
                Samples.PORTAL,
                Optional.of(organization.id()),
                Locale.ENGLISH,
                "Ada",
                RegistrationState.WAITING,
                NOW,
                LATER,
                0);
        Registration stored = yours.registrations().add(asked);

        assertThat(mine.registrations().find(asked.id())).isEmpty();
        assertThat(mine.registrations().of(asked.email())).isEmpty();
        assertThat(mine.registrations().waiting(Optional.of(organization.id()), NOW, ALL))
                .isEmpty();
        assertThat(mine.registrations().waiting(Optional.empty(), NOW, ALL)).isEmpty();
        assertThat(mine.registrations().removeAll(asked.email())).isZero();
        assertThat(mine.registrations().removeExpired(LATER)).isZero();
        mine.registrations().replace(mine.registrations().add(asked).over(RegistrationState.DECLINED, LATER));
        assertThat(yours.registrations().find(asked.id())).contains(stored);
    }

    @Test
    void keepsRegistrationDomainsApart() {
        RegistrationDomain domain = new RegistrationDomain(samples().id(), "customer.example", organization.id(), NOW);
        yours.registrationDomains().add(domain);

        assertThat(mine.registrationDomains().find(domain.domain())).isEmpty();
        assertThat(mine.registrationDomains().of(organization.id())).isEmpty();
        assertThat(mine.registrationDomains().remove(domain.id(), organization.id()))
                .isFalse();
        mine.registrationDomains().add(domain);
        mine.registrationDomains().remove(domain.id(), organization.id());
        assertThat(yours.registrationDomains().find(domain.domain())).contains(domain);
    }

    final void inBoth(Consumer<TenantStorage> write) {
        write.accept(mine);
        write.accept(yours);
    }
}
