package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.customerportal.conversation.AddComment;
import org.customerportal.conversation.CommentId;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.idempotency.IdempotencyKeyReusedException;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.PageRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.SubmitRequest;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.workflow.StatusKey;
import org.junit.jupiter.api.Test;

class IdempotencyTest {

    private final Samples samples = new Samples();
    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final SubmitRequest command = PortalStory.keyed(PortalStory.question(ada, "Printer"), "key-1");

    @Test
    void givesTheSameRequestForTheSameKey() {
        RequestId first = ada.face().requests().submit(command);
        story.pass(Duration.ofHours(1));
        RequestId again = ada.face().requests().submit(command);
        story.deliver();

        assertThat(again).isEqualTo(first);
        assertThat(ada.face().requests().exactCounts().values()).containsExactly(1L);
        assertThat(story.mailbox.to(ada.email())).hasSize(1);
    }

    @Test
    void refusesTheSameKeyForAnotherInput() {
        ada.face().requests().submit(command);
        var before = new StoredThings(story.storage).all();

        refused(
                IdempotencyKeyReusedException.class,
                () -> ada.face().requests().submit(PortalStory.keyed(PortalStory.question(ada, "Scanner"), "key-1")));

        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void doesNotUseAKeyUpForARefusedInput() {
        assertThat(violations(
                        () -> ada.face().requests().submit(PortalStory.keyed(PortalStory.question(ada, " "), "key-1"))))
                .hasSize(1);

        assertThat(ada.face().requests().submit(command)).isNotNull();
    }

    @Test
    void keepsTheKeysOfTwoPeopleApart() {
        Person bob = story.person("Bob", acme);

        assertThat(bob.face().requests().submit(PortalStory.keyed(PortalStory.question(bob, "Printer"), "key-1")))
                .isNotEqualTo(ada.face().requests().submit(command));
    }

    @Test
    void keepsTheKeysOfKindsApart() {
        RequestId request = ada.face().requests().submit(command);
        AddComment words = new AddComment(request, "Hello", Optional.of(new IdempotencyKey("key-1")));

        assertThat(List.of(
                        ada.face().conversation().add(words),
                        story.desk().conversation().answer(words),
                        story.desk().conversation().note(words)))
                .doesNotHaveDuplicates();
    }

    @Test
    void forgetsAKeyAfterADay() {
        RequestId first = ada.face().requests().submit(command);
        story.pass(Duration.ofHours(24));
        story.deliver();

        assertThat(ada.face().requests().submit(command)).isNotEqualTo(first);
    }

    @Test
    void createsOnceHoweverManyTryAtTheSameMoment() {
        Race.repeat(100, race -> {
            SubmitRequest once = PortalStory.keyed(PortalStory.question(ada, "Printer"), samples.word());
            Supplier<RequestId> submitting = () -> ada.face().requests().submit(once);

            assertThat(race.call(List.of(submitting, submitting, submitting)).everybody())
                    .containsOnly(ada.face().requests().submit(once));
        });
        assertThat(ada.face().requests().exactCounts().values()).containsExactly(100L);
    }

    @Test
    void saysTheSameThingOnceHoweverOftenItIsSent() {
        RequestId request = ada.submits("Printer");
        AddComment words = keyed(request, "It burns");

        CommentId first = ada.face().conversation().add(words);
        assertThat(ada.face().conversation().add(words)).isEqualTo(first);
        refused(
                IdempotencyKeyReusedException.class,
                () -> ada.face().conversation().add(new AddComment(request, "It smokes", words.key())));
        refused(
                IdempotencyKeyReusedException.class,
                () -> ada.face().conversation().add(new AddComment(ada.submits("Other"), "It burns", words.key())));
        assertThat(ada.face().conversation().list(request, PageRequest.first()).items())
                .hasSize(1);
    }

    @Test
    void answersOnceHoweverOftenItIsSent() {
        RequestId request = ada.submits("Printer");
        AddComment words = keyed(request, "We come");

        CommentId answer = story.desk().conversation().answer(words);
        assertThat(story.desk().conversation().answer(words)).isEqualTo(answer);
        CommentId note = story.desk().conversation().note(words);
        assertThat(story.desk().conversation().note(words)).isEqualTo(note);
        assertThat(story.portal.staff(PortalStory.HUGO).conversation().answer(words))
                .isNotEqualTo(answer);
    }

    @Test
    void repliesOnceHoweverManyTryAtTheSameMomentThoughTheReplyMovesTheStatus() {
        Race.repeat(100, race -> {
            RequestId request = ada.submits("Printer");
            story.desk().requests().move(request, new StatusKey("waiting-for-you"), 1);
            AddComment words = keyed(request, "Here you are");
            Supplier<CommentId> replying = () -> ada.face().conversation().add(words);

            assertThat(race.call(List.of(replying, replying)).everybody())
                    .containsOnly(ada.face().conversation().add(words));
            assertThat(ada.face()
                            .conversation()
                            .list(request, PageRequest.first())
                            .items())
                    .hasSize(1);
        });
    }

    private AddComment keyed(RequestId request, String text) {
        return new AddComment(request, text, Optional.of(new IdempotencyKey(samples.word())));
    }
}
