package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.request.Capability.Reason.NOT_FROM_THIS_STATUS;
import static org.customerportal.request.Capability.Reason.REQUEST_OVER;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.customerportal.conversation.HistoryView;
import org.customerportal.event.EventType;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.request.Move;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.StaffRequestView;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {

    private final PortalStory story = PortalStory.begin();
    private final Person ada = story.person("Ada", story.organization("Acme"));
    private final RequestId request = ada.submits("Printer");

    @Test
    void isMovedByStaffAndNoticedByTheCustomer() {
        story.pass(Duration.ofMinutes(5));

        StaffRequestView moved = move("on-hold");

        assertThat(moved.status().key()).isEqualTo(new StatusKey("on-hold"));
        assertThat(moved.version()).isEqualTo(2);
        assertThat(moved).isEqualTo(story.desk().requests().get(request));
        assertThat(ada.face().requests().get(request).category()).isEqualTo(StatusCategory.ON_HOLD);
        assertThat(ada.face().requests().get(request).updatedAt()).isEqualTo(story.clock.instant());
        List<HistoryView> history =
                ada.face().conversation().history(request, PageRequest.first()).items();
        assertThat(history)
                .extracting(HistoryView::type)
                .containsExactly(EventType.STATUS_CHANGED, EventType.REQUEST_SUBMITTED);
        assertThat(history.get(0).status().orElseThrow().in(Locale.ENGLISH)).isEqualTo("On hold");
        assertThat(history.get(0).actor()).isEqualTo("Grace");
    }

    @Test
    void hasWordsOfItsOwnForEachSide() {
        move("waiting-for-you");

        assertThat(ada.face().requests().get(request).status().in(Locale.ENGLISH))
                .isEqualTo("Waiting for you");
        assertThat(story.desk().requests().get(request).status().staffLabel().in(Locale.ENGLISH))
                .isEqualTo("Waiting for customer");
        assertThat(history(story.desk()
                        .conversation()
                        .history(request, PageRequest.first())
                        .items()))
                .contains("Waiting for customer");
        assertThat(history(ada.face()
                        .conversation()
                        .history(request, PageRequest.first())
                        .items()))
                .contains("Waiting for you");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open"})
    void isNotMovedWhereTheWorkflowKnowsNoWay(String target) {
        var before = new StoredThings(story.storage).all();

        assertThat(reason(() -> move(target))).isEqualTo("NO_SUCH_TRANSITION");
        assertThat(violations(() -> move("no-such-status"))).containsExactly("status: unknown");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void isNotMovedOutOfCancelled() {
        ada.face().requests().move(request, new StatusKey("cancelled"));

        assertThat(reason(() -> move("in-progress"))).isEqualTo("NOT_FROM_THIS_STATUS");
        assertThat(story.desk().requests().get(request).may().moves())
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.may().reason()).contains(NOT_FROM_THIS_STATUS));
    }

    @Test
    void isRefusedToWhoeverDidNotSeeTheLatest() {
        move("in-progress");
        var before = new StoredThings(story.storage).all();

        assertThat(refused(
                                StaleVersionException.class,
                                () -> story.desk().requests().move(request, new StatusKey("resolved"), 1))
                        .expected())
                .isEqualTo(1);
        refused(StaleVersionException.class, () -> story.desk().requests().move(request, new StatusKey("resolved"), 3));
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void isWonByOneOfTwoWhoMoveItAtTheSameMoment() {
        Race.repeat(100, race -> {
            RequestId contested = ada.submits("Contested");
            race.run(
                            () -> story.desk().requests().move(contested, new StatusKey("on-hold"), 1),
                            () -> story.desk().requests().move(contested, new StatusKey("resolved"), 1))
                    .onlyWinner(StaleVersionException.class);
        });
    }

    @Test
    void isNotMovedForARequestThatDoesNotExist() {
        assertNotFound(
                () -> story.desk().requests().move(new RequestId(UUID.randomUUID()), new StatusKey("on-hold"), 1));
    }

    @Test
    void letsTheCustomerCancelAndNothingElseWhileItIsOpen() {
        assertThat(moves(ada.face().requests().get(request).may().moves()))
                .containsExactly("closed NOT_FROM_THIS_STATUS", "cancelled");
        assertThat(moves(ada.face().requests().get(request).may().possibleMoves()))
                .containsExactly("cancelled");
        assertThat(reason(() -> ada.face().requests().move(request, new StatusKey("resolved"))))
                .isEqualTo("NO_SUCH_TRANSITION");
        assertThat(violations(() -> ada.face().requests().move(request, new StatusKey("no-such-status"))))
                .containsExactly("status: unknown");

        ada.face().requests().move(request, new StatusKey("cancelled"));

        assertThat(ada.face().requests().get(request).category()).isEqualTo(StatusCategory.CANCELLED);
        assertThat(moves(ada.face().requests().get(request).may().moves())).containsExactly("closed REQUEST_OVER");
        assertThat(reason(() -> ada.face().requests().move(request, new StatusKey("cancelled"))))
                .isEqualTo("NO_SUCH_TRANSITION");
        assertThat(reason(() -> ada.face().requests().move(request, new StatusKey("closed"))))
                .isEqualTo("REQUEST_OVER");
    }

    @Test
    void tellsStaffEveryStatusThatTheyCouldChooseAndWhichTheyCanNow() {
        move("resolved");

        assertThat(moves(story.desk().requests().get(request).may().moves()))
                .containsExactly(
                        "in-progress",
                        "on-hold NOT_FROM_THIS_STATUS",
                        "waiting-for-you NOT_FROM_THIS_STATUS",
                        "closed",
                        "cancelled NOT_FROM_THIS_STATUS");
        assertThat(moves(ada.face().requests().get(request).may().moves()))
                .containsExactly("closed", "cancelled NOT_FROM_THIS_STATUS");
        for (Move move : story.desk().requests().get(request).may().moves()) {
            move.may()
                    .reason()
                    .ifPresent(reason ->
                            assertThat(reason(() -> move(move.to().value()))).isEqualTo(reason.name()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "open, open",
        "in-progress, in-progress",
        "on-hold, in-progress",
        "waiting-for-you, in-progress",
        "resolved, open"
    })
    void followsAReplyOfTheCustomer(String before, String after) {
        if (!before.equals("open")) {
            move(before);
        }
        story.pass(Duration.ofMinutes(5));

        ada.says(request, "I have news");

        StaffRequestView view = story.desk().requests().get(request);
        assertThat(view.status().key()).isEqualTo(new StatusKey(after));
        assertThat(view.updatedAt()).isEqualTo(story.clock.instant());
        assertThat(view.staffUpdatedAt()).isEqualTo(story.clock.instant());
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "cancelled"})
    void refusesAReplyOnceItIsOver(String over) {
        move(over);
        var before = new StoredThings(story.storage).all();

        assertThat(ada.face().requests().get(request).may().comment().reason()).contains(REQUEST_OVER);
        assertThat(reason(() -> ada.says(request, "Wait"))).isEqualTo("REQUEST_OVER");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void isNotMovedByAnAnswerOfStaff() {
        move("waiting-for-you");

        story.desk()
                .conversation()
                .answer(new org.customerportal.conversation.AddComment(request, "Well?", java.util.Optional.empty()));

        assertThat(story.desk().requests().get(request).status().key()).isEqualTo(new StatusKey("waiting-for-you"));
    }

    @Test
    void neverGoesBackInTimeWhenTheClockDoes() {
        story.pass(Duration.ofMinutes(5));
        move("in-progress");
        Instant noticed = ada.face().requests().get(request).updatedAt();
        story.pass(Duration.ofMinutes(-10));

        move("on-hold");

        assertThat(ada.face().requests().get(request).updatedAt()).isEqualTo(noticed);
    }

    private StaffRequestView move(String target) {
        long version = story.desk().requests().get(request).version();
        return story.desk().requests().move(request, new StatusKey(target), version);
    }

    private static List<String> moves(List<Move> moves) {
        return moves.stream()
                .map(move -> move.to().value()
                        + move.may().reason().map(reason -> " " + reason).orElse(""))
                .toList();
    }

    private static List<String> history(List<HistoryView> lines) {
        return lines.stream()
                .flatMap(line -> line.status().stream())
                .map(label -> label.in(Locale.ENGLISH))
                .toList();
    }
}
