package org.customerportal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.customerportal.PortalStorage;
import org.customerportal.TenantStorage;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.CommentText;
import org.customerportal.conversation.InternalComment;
import org.customerportal.conversation.PublicComment;
import org.customerportal.credential.PasswordHash;
import org.customerportal.event.Actor;
import org.customerportal.event.Delivery;
import org.customerportal.event.DeliveryState;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.Recipient;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.flow.RequestFlow;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.idempotency.IdempotencyRecord;
import org.customerportal.invitation.Invitation;
import org.customerportal.invitation.InvitationSelection;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Slice;
import org.customerportal.portal.TenantId;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestSelection;
import org.customerportal.session.Session;
import org.customerportal.staff.StaffId;
import org.customerportal.testkit.fixture.SampleWorld;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.throttle.AttemptKey;
import org.customerportal.throttle.Attempts;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.Involved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Promises of {@link PortalStorage}: tenants never meet, in no repository. Two tenants hold the very same ids, addresses,
 * numbers and tokens; what one of them changes, the other one does not notice.
 */
public abstract class PortalStorageContract extends StorageContract {

    private static final Instant NOW = Samples.NOON;
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final Slice ALL = new Slice(100, Optional.empty());

    private TenantStorage mine;
    private TenantStorage yours;
    private PortalUser user;
    private Organization organization;

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
    void returnsTheSameTenantEveryTime() {
        TenantId id = samples().tenant();
        PortalUser stored = storage().tenant(id).users().add(samples().user());

        assertThat(storage().tenant(id).users().find(stored.id())).contains(stored);
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
        Organization renamed = new Organization(organization.id(), "Renamed", Optional.empty(), NOW, 1);
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
    void keepsRequestsAndFlowsApart() {
        RequestFlow flow = samples().flow();
        yours.flows().keep(flow);
        assertThat(mine.flows().find(flow.ref())).isEmpty();
        mine.flows().keep(flow);
        CustomerRequest request = samples().request(user, organization, flow).build();
        yours.requests().add(request);

        assertThat(mine.requests().find(request.id(), world().seenByStaff())).isEmpty();
        assertThat(mine.requests().list(world().seenByStaff(), RequestSelection.ALL, ALL))
                .isEmpty();
        assertThat(mine.requests().count(world().seenByStaff(), Long.MAX_VALUE)).isEmpty();
        mine.requests().add(request);
        mine.requests().touch(request.id(), LATER, LATER);
        assertThat(yours.requests().find(request.id(), world().seenByStaff())).contains(request.nextVersion());
    }

    @Test
    void keepsInvolvementsApart() {
        RequestFlow flow = samples().flow();
        CustomerRequest request = samples().request(user, organization, flow).build();
        Involved part = new Involved.Approver(user.id());
        inBoth(one -> one.flows().keep(flow));
        inBoth(one -> one.requests().add(request));
        yours.involvements().put(request.id(), part);

        assertThat(mine.involvements().of(request.id(), world().seenByStaff())).isEmpty();
        assertThat(mine.involvements().remove(request.id(), part)).isFalse();
        assertThat(mine.involvements().put(request.id(), part)).isTrue();
        assertThat(mine.involvements().remove(request.id(), part)).isTrue();
        assertThat(yours.involvements().of(request.id(), world().seenByStaff())).containsExactly(part);
    }

    @Test
    void countsRequestsApart() {
        for (int number = 0; number <= 100; number++) {
            yours.numbers().next("2030");
        }

        assertThat(mine.numbers().next("2030")).isBetween(1L, 100L);
        assertThat(mine.numbers().next("2030")).isNotEqualTo(mine.numbers().next("2030"));
    }

    @Test
    void keepsCommentsApart() {
        RequestFlow flow = samples().flow();
        CustomerRequest request = samples().request(user, organization, flow).build();
        CommentText text = new CommentText("Any news?");
        PublicComment spoken =
                new PublicComment(new CommentId(samples().id()), request.id(), Actor.customer(user.id()), text, NOW);
        InternalComment whispered =
                new InternalComment(new CommentId(samples().id()), request.id(), new StaffId("grace"), text, NOW);
        inBoth(one -> {
            one.flows().keep(flow);
            one.requests().add(request);
        });
        yours.comments().addPublic(spoken);
        yours.comments().addInternal(whispered);

        assertThat(mine.comments().findPublic(spoken.id(), world().seenByStaff()))
                .isEmpty();
        assertThat(mine.comments().findInternal(whispered.id(), world().seenByStaff()))
                .isEmpty();
        assertThat(mine.comments().listPublic(request.id(), world().seenByStaff(), ALL))
                .isEmpty();
        assertThat(mine.comments().listInternal(request.id(), world().seenByStaff(), ALL))
                .isEmpty();
        assertThat(yours.comments().listPublic(request.id(), world().seenByStaff(), ALL))
                .containsExactly(spoken);
    }

    @Test
    void keepsEventsAndDeliveriesApart() {
        PortalEvent event = new SampleWorld(yours, samples()).submitted(new SampleWorld(yours, samples()).request());
        Delivery delivery = Delivery.due(samples().id(), event.id(), new Recipient.User(user.id()), NOW);

        assertThat(mine.events().find(event.id())).isEmpty();
        assertThat(mine.events().history(event.subject(), Set.of(EventType.values()), ALL))
                .isEmpty();
        assertThat(mine.events().pending(100)).isEmpty();
        assertThat(mine.events().fanOut(event.id(), List.of(delivery))).isFalse();
        assertThat(yours.events().fanOut(event.id(), List.of(delivery))).isTrue();
        assertThat(mine.deliveries().find(delivery.id())).isEmpty();
        assertThat(mine.deliveries().list(DeliveryState.DUE, ALL)).isEmpty();
        assertThat(mine.deliveries().claim(LATER, LATER.plusSeconds(1), 100)).isEmpty();
        assertThat(mine.deliveries().settle(delivery.claimed(LATER), DeliveryState.DEAD, NOW))
                .isFalse();
        assertThat(yours.deliveries().find(delivery.id())).contains(delivery);
    }

    @Test
    void keepsIdempotencyKeysApart() {
        IdempotencyKey key = new IdempotencyKey("key");
        IdempotencyRecord used =
                new IdempotencyRecord("submit", key, "input", samples().id(), LATER);
        yours.idempotency().add(used, NOW);

        assertThat(mine.idempotency().find("submit", key, NOW)).isEmpty();
        mine.idempotency()
                .add(new IdempotencyRecord("submit", key, "input", samples().id(), LATER), NOW);
        assertThat(mine.idempotency().removeExpired(LATER)).isEqualTo(1);
        assertThat(yours.idempotency().find("submit", key, NOW)).contains(used);
    }

    @Test
    void keepsFiltersApart() {
        VisibilityFilter filter = samples().filter();
        inBoth(one -> one.filters().add(filter));
        mine.filters().replace(filter.nextVersion());
        mine.filters().add(samples().filter());

        assertThat(yours.filters().find(filter.key())).contains(filter.nextVersion());
        assertThat(yours.filters().list()).containsExactly(filter.nextVersion());
    }

    private void inBoth(Consumer<TenantStorage> write) {
        write.accept(mine);
        write.accept(yours);
    }
}
