package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customerportal.rules.Refusals.assertNotFound;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.customerportal.conversation.AddComment;
import org.customerportal.conversation.CommentId;
import org.customerportal.event.DeliveryState;
import org.customerportal.notification.Mail;
import org.customerportal.notification.Outbox;
import org.customerportal.notification.desk.DeliveryView;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.PageRequest;
import org.customerportal.request.RequestId;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.testkit.fixture.RecordingMail;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final String ADA = "ada@customer.example";

    private final WatchedStorage storage = new WatchedStorage();
    private PostOffice post = new PostOffice(new RecordingMail());
    private final PortalStory story = new Stage()
            .storage(storage)
            .mail(mailbox -> post = new PostOffice(mailbox))
            .begin();
    private final OrganizationId acme = story.organization("Acme");

    @Test
    void sendsEachMailOnce() {
        story.invite(ADA, acme);

        assertThat(story.portal.upkeep().run().mails()).isEqualTo(1);
        assertThat(story.portal.upkeep().run().mails()).isZero();
        assertThat(story.mailbox.to(ADA)).hasSize(1);
        assertThat(deliveries(DeliveryState.DELIVERED)).hasSize(1);
    }

    @Test
    void triesAgainLaterAndLater() {
        post.close();
        story.invite(ADA, acme);
        Instant start = story.clock.instant();

        List<Long> minutes = new ArrayList<>();
        while (deliveries(DeliveryState.DEAD).isEmpty()) {
            story.deliver();
            story.deliver();
            deliveries(DeliveryState.DUE).stream().findFirst().ifPresent(due -> {
                minutes.add(Duration.between(story.clock.instant(), due.dueAt()).toMinutes());
                story.clock.moveTo(due.dueAt().minusNanos(1000));
                story.deliver();
                story.clock.moveTo(due.dueAt());
            });
        }

        assertThat(minutes).containsExactly(1L, 4L, 16L, 64L, 256L, 512L, 512L);
        assertThat(post.attempts()).isEqualTo(Outbox.MAX_ATTEMPTS);
        assertThat(Duration.between(start, story.clock.instant())).isLessThan(Duration.ofHours(24));
        assertThat(deliveries(DeliveryState.DEAD)).hasSize(1);
        assertThat(deliveries(DeliveryState.DEAD).get(0).attempts()).isEqualTo(Outbox.MAX_ATTEMPTS);
    }

    @Test
    void sendsWhatIsDeadAgainWhenStaffSaySo() {
        post.closeForGood();
        story.invite(ADA, acme);
        story.deliver();
        DeliveryView dead = deliveries(DeliveryState.DEAD).get(0);
        post.open();
        story.pass(Duration.ofDays(1));
        story.deliver();
        assertThat(story.mailbox.to(ADA)).as("a dead delivery stays dead").isEmpty();

        story.desk().deliveries().replay(dead.id());
        story.deliver();

        assertThat(story.visitor()
                        .invitations()
                        .look(RecordingMail.token(story.mailbox.only(ADA)))
                        .newcomer())
                .isTrue();
        assertNotFound(() -> story.desk().deliveries().replay(dead.id()));
        assertNotFound(() -> story.desk().deliveries().replay(UUID.randomUUID()));
    }

    @Test
    void givesUpAtOnceWhereTryingAgainCannotHelp() {
        post.closeForGood();
        story.invite(ADA, acme);
        story.deliver();

        assertThat(deliveries(DeliveryState.DEAD)).hasSize(1);
        assertThat(post.attempts()).isEqualTo(1);
    }

    @Test
    void doesNotLetOneMailHoldUpTheOthers() {
        post.closeFor(mail -> mail.to().spelling().equals(ADA));
        story.invite(ADA, acme);
        for (int number = 0; number < 45; number++) {
            story.invite("guest" + number + "@customer.example", acme);
        }

        story.deliver();

        assertThat(story.mailbox.all()).hasSize(45);
        assertThat(deliveries(DeliveryState.DUE)).hasSize(1);
    }

    @Test
    void doesNotLetAMailThatCannotBeWrittenHoldUpTheOthers() {
        Person ada = story.person("Ada", acme);
        RequestId request = ada.submits("Printer");
        story.deliver();
        story.mailbox.clear();
        CommentId poison = ada.says(request, "Poison");
        ada.says(request, "Cure");
        storage.watch((method, arguments) -> {
            if (method.equals("CommentRepository.findPublic") && arguments.contains(poison)) {
                throw new IllegalStateException("broken row");
            }
        });

        story.deliver();

        assertThat(story.mailbox.all())
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("> Cure"));
        assertThat(deliveries(DeliveryState.DUE)).hasSize(1);
        assertThat(deliveries(DeliveryState.DUE).get(0).dueAt())
                .isEqualTo(story.clock.instant().plus(Duration.ofMinutes(1)));
    }

    @Test
    void writesTheSameMailAgainUnderTheSameMessageIdAfterACrashAndBothLinksWorkUntilOneIsUsed() {
        story.invite(ADA, acme);
        crashAfterSending();
        story.deliver();
        assertThat(story.mailbox.to(ADA)).as("while the lease lasts").hasSize(1);

        story.pass(Duration.ofMinutes(5));
        story.deliver();

        List<Mail> mails = story.mailbox.to(ADA);
        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).messageId()).isEqualTo(mails.get(1).messageId());
        String first = RecordingMail.token(mails.get(0));
        String second = RecordingMail.token(mails.get(1));
        assertThat(first).isNotEqualTo(second);
        assertThat(story.visitor().invitations().look(first))
                .isEqualTo(story.visitor().invitations().look(second));
        story.visitor()
                .invitations()
                .accept(first, new org.customerportal.invitation.AcceptInvitation("Ada", PortalStory.PASSWORD));
        Refusals.assertLinkRefused(() -> story.visitor().invitations().look(first));
        Refusals.assertLinkRefused(() -> story.visitor().invitations().look(second));
    }

    @Test
    void buriesAMailThatBringsTheWholeHouseDownEveryTime() {
        story.invite(ADA, acme);
        for (int attempt = 0; attempt < Outbox.MAX_ATTEMPTS; attempt++) {
            crashAfterSending();
            story.pass(Duration.ofMinutes(5));
        }

        story.deliver();

        assertThat(deliveries(DeliveryState.DEAD)).hasSize(1);
        assertThat(post.attempts()).isEqualTo(Outbox.MAX_ATTEMPTS);
    }

    @Test
    void doesNotSendAgainWhatItOnlyFailedToTickOff() {
        story.invite(ADA, acme);
        storage.watch((method, arguments) -> {
            if (method.equals("DeliveryQueue.settle")) {
                throw new IllegalStateException("the database is away");
            }
        });
        assertThatThrownBy(story::deliver).hasMessage("the database is away");
        storage.watch((method, arguments) -> {});

        story.pass(Duration.ofMinutes(4));
        story.deliver();

        assertThat(story.mailbox.to(ADA)).as("while the lease lasts").hasSize(1);
    }

    @Test
    void sharesTheWorkBetweenTwoThatRunAtTheSameMoment() {
        Race.repeat(30, race -> {
            story.mailbox.clear();
            String tag = UUID.randomUUID().toString();
            for (int number = 0; number < 6; number++) {
                story.invite(number + tag + "@customer.example", acme);
            }

            Supplier<Integer> running = this::run;
            List<Integer> sent = race.call(List.of(running, running, running)).everybody();
            story.deliver();

            assertThat(story.mailbox.all()).hasSize(6);
            assertThat(story.mailbox.all()).extracting(Mail::messageId).doesNotHaveDuplicates();
            assertThat(sent.stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(6);
        });
    }

    @Test
    void losesNothingWhenAUnitOfWorkFailed() {
        Person ada = story.person("Ada", acme);
        RequestId request = ada.submits("Printer");
        story.deliver();
        story.mailbox.clear();
        storage.watch((method, arguments) -> {
            if (method.equals("RequestRepository.touch")) {
                throw new IllegalStateException("disk full");
            }
        });
        assertThatThrownBy(() -> story.desk().conversation().answer(new AddComment(request, "Lost", Optional.empty())))
                .hasMessage("disk full");

        story.deliver();

        assertThat(story.mailbox.all()).isEmpty();
    }

    @Test
    void bearsASenderThatBreaksInAnyWay() {
        Deque<Error> failures = new ArrayDeque<>(List.of(new StackOverflowError(), new LinkageError()));
        PortalStory rude = new Stage()
                .mail(mailbox -> mail -> {
                    if (!failures.isEmpty()) {
                        throw failures.remove();
                    }
                    mailbox.send(mail);
                })
                .begin();
        OrganizationId beta = rude.organization("Beta");
        for (int number = 0; number < 3; number++) {
            rude.invite(number + ADA, beta);
        }

        rude.deliver();

        assertThat(rude.mailbox.all()).hasSize(1);
        assertThat(rude.desk()
                        .deliveries()
                        .list(DeliveryState.DUE, PageRequest.first())
                        .items())
                .hasSize(2);
    }

    /** Lets the house come down when a mail was handed over and nobody has noted that yet. */
    private void crashAfterSending() {
        storage.watch((method, arguments) -> {
            if (method.equals("DeliveryQueue.settle")) {
                throw new Crash();
            }
        });
        assertThatThrownBy(story::deliver).isInstanceOf(Crash.class);
        storage.watch((method, arguments) -> {});
    }

    private int run() {
        return story.portal.upkeep().run().mails();
    }

    private List<DeliveryView> deliveries(DeliveryState state) {
        return story.desk()
                .deliveries()
                .list(state, PageRequest.first(PageRequest.MAX_SIZE))
                .items();
    }

    private static final class Crash extends Error {

        private static final long serialVersionUID = 1L;
    }
}
