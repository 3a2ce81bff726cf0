package org.customerportal.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.customerportal.PortalStorage;
import org.customerportal.account.picture.Picture;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.CommentText;
import org.customerportal.conversation.InternalComment;
import org.customerportal.conversation.PublicComment;
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
import org.customerportal.portal.TenantId;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestSelection;
import org.customerportal.staff.StaffId;
import org.customerportal.testkit.fixture.SampleWorld;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.Involved.RelatedOrganization;
import org.junit.jupiter.api.Test;

/**
 * Promises of {@link PortalStorage}: tenants never meet, in no repository. Two tenants hold the very same ids, addresses,
 * numbers and tokens; what one of them changes, the other one does not notice.
 */
public abstract class PortalStorageContract extends PeopleApartContract {

    @Test
    void keepsPicturesApart() {
        Picture picture = new Picture(user.id(), Samples.picture(100), NOW);
        yours.pictures().put(picture);

        assertThat(mine.pictures().find(user.id())).isEmpty();
        assertThat(mine.pictures().among(List.of(user.id()))).isEmpty();
        assertThat(mine.pictures().remove(user.id())).isFalse();
        mine.pictures().put(new Picture(user.id(), Samples.picture(101), LATER));
        assertThat(yours.pictures().find(user.id())).contains(picture);
        mine.pictures().remove(user.id());
        assertThat(yours.pictures().find(user.id())).contains(picture);
    }

    @Test
    void returnsTheSameTenantEveryTime() {
        TenantId id = samples().tenant();
        PortalUser stored = storage().tenant(id).users().add(samples().user());

        assertThat(storage().tenant(id).users().find(stored.id())).contains(stored);
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
        assertThat(mine.requests()
                        .reassign(organization.id(), samples().organization().id()))
                .isEqualTo(1);
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
        RelatedOrganization related = new RelatedOrganization(organization.id());
        inBoth(one -> one.involvements().put(request.id(), related));
        mine.involvements().reassign(organization.id(), samples().organization().id());
        assertThat(yours.involvements().of(request.id(), world().seenByStaff())).containsExactly(part, related);
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
}
