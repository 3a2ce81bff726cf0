package org.customerportal.testkit.contract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.customerportal.event.Actor;
import org.customerportal.event.Delivery;
import org.customerportal.event.EventLog;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.PortalEvent;
import org.customerportal.event.Recipient;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.staff.StaffId;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Promises of {@link EventLog}. */
public abstract class EventLogContract extends StorageContract {

    private static final Slice ALL = new Slice(100, Optional.empty());
    private static final Set<EventType> EVERY_TYPE = EnumSet.allOf(EventType.class);

    private PortalUserId ada;
    private EventSubject subject;

    @BeforeEach
    void prepare() {
        ada = world().user().id();
        subject = new EventSubject(EventSubject.Kind.USER, ada.value());
    }

    @Test
    void appendsAFactThatIsPendingUntilItIsFannedOut() {
        PortalEvent event = append(EventType.SIGNED_IN, Samples.NOON);

        assertThat(log().find(event.id())).contains(event);
        assertThat(log().history(subject, EVERY_TYPE, ALL)).containsExactly(event);
        assertThat(log().pending(1000)).containsExactly(event);
        assertThat(log().find(samples().id())).isEmpty();
    }

    @Test
    void keepsEveryComponentExactly() {
        Stream<PortalEvent> types =
                Stream.of(EventType.values()).map(type -> event(type, subject, Samples.NOON, Actor.system()));
        Stream<PortalEvent> actors = Stream.of(Actor.visitor(), Actor.customer(ada), Actor.staff(new StaffId("Grace ")))
                .map(actor -> event(EventType.SIGNED_IN, subject, Samples.NOON, actor));
        Stream<PortalEvent> subjects = Stream.of(EventSubject.Kind.values())
                .map(kind -> new EventSubject(kind, ada.value()))
                .map(other -> event(EventType.SIGNED_IN, other, Samples.NOON, Actor.system()));
        Stream<PortalEvent> times =
                AwkwardTimes.ascending().stream().map(at -> event(EventType.SIGNED_IN, subject, at, Actor.system()));

        assertThat(Stream.of(types, actors, subjects, times).flatMap(all -> all))
                .allSatisfy(event -> {
                    log().append(event);
                    assertThat(log().find(event.id())).contains(event);
                });
    }

    @Test
    void tellsTheHistoryOfOneThing() {
        PortalEvent event = append(EventType.SIGNED_IN, Samples.NOON);
        log().append(about(new EventSubject(EventSubject.Kind.USER, samples().id())));
        log().append(about(new EventSubject(EventSubject.Kind.ORGANIZATION, ada.value())));

        assertThat(log().history(subject, EVERY_TYPE, ALL)).containsExactly(event);
    }

    @Test
    void tellsOnlyTheTypesThatAreAskedFor() {
        PortalEvent signedIn = append(EventType.SIGNED_IN, Samples.NOON.plusSeconds(2));
        PortalEvent disabled = append(EventType.USER_DISABLED, Samples.NOON.plusSeconds(1));
        append(EventType.SIGNED_OUT, Samples.NOON);

        assertThat(log().history(subject, EnumSet.of(EventType.USER_DISABLED), ALL))
                .containsExactly(disabled);
        assertThat(log().history(subject, EnumSet.of(EventType.USER_DISABLED, EventType.SIGNED_IN), ALL))
                .containsExactly(signedIn, disabled);
        assertThat(log().history(subject, Set.of(), ALL)).isEmpty();
    }

    @Test
    void tellsTheLatestFirstAndEachOnce() {
        List<PortalEvent> expected = Pages.places(samples()).stream()
                .map(place -> new PortalEvent(
                        place.id(), EventType.SIGNED_IN, Actor.customer(ada), place.at(), subject, Map.of()))
                .toList();
        Pages.scattered(expected).forEach(log()::append);

        new Pages<PortalEvent>(
                        event -> new Position(event.at(), event.id()),
                        slice -> log().history(subject, EnumSet.of(EventType.SIGNED_IN), slice))
                .show(expected);
    }

    @Test
    void givesTheOldestPendingEventsUpToTheLimit() {
        PortalEvent second = append(EventType.SIGNED_IN, Samples.NOON.plusNanos(1000));
        PortalEvent third = append(EventType.SIGNED_IN, Samples.NOON.plusSeconds(1));
        PortalEvent first = append(EventType.SIGNED_IN, Samples.NOON);

        assertThat(log().pending(2)).containsExactly(first, second);
        assertThat(log().pending(1000)).containsExactly(first, second, third);
    }

    @Test
    void keepsUncommittedEventsFromThoseWhoFanOut() {
        List<PortalEvent> seen = new ArrayList<>();
        PortalEvent event = about(subject);

        inOneUnit(() -> {
            log().append(event);
            seen.addAll(tenant().work().independent(() -> log().pending(1000)));
        });

        assertThat(seen).isEmpty();
        assertThat(log().pending(1000)).containsExactly(event);
    }

    @Test
    void fansAnEventOutIntoDeliveries() {
        PortalEvent event = append(EventType.SIGNED_IN, Samples.NOON);
        PortalEvent other = append(EventType.SIGNED_IN, Samples.NOON);
        Delivery delivery = delivery(event.id());

        assertThat(log().fanOut(event.id(), List.of(delivery))).isTrue();

        assertThat(tenant().deliveries().find(delivery.id())).contains(delivery);
        assertThat(log().pending(1000)).containsExactly(other);
        assertThat(log().find(event.id())).contains(event);
        assertThat(log().history(subject, EVERY_TYPE, ALL)).contains(event);
    }

    @Test
    void fansAnEventOutThatNobodyHearsOf() {
        PortalEvent event = append(EventType.SIGNED_IN, Samples.NOON);

        assertThat(log().fanOut(event.id(), List.of())).isTrue();
        assertThat(log().pending(1000)).isEmpty();
    }

    @Test
    void storesNothingWhenTheEventWasFannedOutBefore() {
        PortalEvent event = append(EventType.SIGNED_IN, Samples.NOON);
        assertThat(log().fanOut(event.id(), List.of())).isTrue();
        Delivery late = delivery(event.id());

        assertThat(log().fanOut(event.id(), List.of(late))).isFalse();
        assertThat(tenant().deliveries().find(late.id())).isEmpty();
    }

    @Test
    @Tag(Race.TAG)
    void fansAnEventOutExactlyOnce() {
        Race.repeat(race -> {
            PortalEvent event = append(EventType.SIGNED_IN, Samples.NOON);
            Delivery one = delivery(event.id());
            Delivery other = delivery(event.id());

            List<Boolean> did = race.call(
                            () -> tenant().work().run(() -> log().fanOut(event.id(), List.of(one))),
                            () -> log().fanOut(event.id(), List.of(other)))
                    .everybody();

            assertThat(did).containsExactlyInAnyOrder(true, false);
            assertThat(Stream.of(one, other).flatMap(each -> tenant().deliveries().find(each.id()).stream()))
                    .hasSize(1);
        });
    }

    @Test
    void undoesEveryChangeOfAFailedUnit() {
        PortalEvent never = about(subject);
        checkUndone(() -> log().append(never), () -> log().history(subject, EVERY_TYPE, ALL));
        checkUndone(() -> log().append(never), () -> log().find(never.id()));
        assertThat(log().pending(1000)).isEmpty();

        PortalEvent event = append(EventType.SIGNED_IN, Samples.NOON);
        Delivery delivery = delivery(event.id());
        checkUndone(
                () -> log().fanOut(event.id(), List.of(delivery)),
                () -> tenant().deliveries().find(delivery.id()));
        checkUndone(() -> log().fanOut(event.id(), List.of(delivery)), () -> log().pending(1000));
        assertThat(log().fanOut(event.id(), List.of(delivery))).isTrue();
    }

    private PortalEvent append(EventType type, Instant at) {
        PortalEvent event = event(type, subject, at, Actor.customer(ada));
        log().append(event);
        return event;
    }

    private PortalEvent about(EventSubject other) {
        return event(EventType.SIGNED_IN, other, Samples.NOON, Actor.customer(ada));
    }

    private PortalEvent event(EventType type, EventSubject about, Instant at, Actor actor) {
        return new PortalEvent(
                samples().id(), type, actor, at, about, Map.of("portal", "support", "from", "", "to", "\u20AC"));
    }

    private Delivery delivery(UUID event) {
        return Delivery.due(samples().id(), event, new Recipient.User(ada), Samples.NOON);
    }

    private EventLog log() {
        return tenant().events();
    }
}
