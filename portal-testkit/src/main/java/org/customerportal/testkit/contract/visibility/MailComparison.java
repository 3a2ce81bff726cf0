package org.customerportal.testkit.contract.visibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.conversation.AddComment;
import org.customerportal.event.UseCases;
import org.customerportal.filter.FilterCatalog;
import org.customerportal.flow.FlowCatalog;
import org.customerportal.notification.Mail;
import org.customerportal.notification.MailSender;
import org.customerportal.notification.NotificationPorts;
import org.customerportal.notification.Outbox;
import org.customerportal.notification.preference.Silences;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Sharing;
import org.customerportal.problem.PortalException;
import org.customerportal.request.RequestId;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.testkit.fixture.RecordingMail;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.testkit.fixture.SettableClock;
import org.customerportal.testkit.fixture.StaffOnly;
import org.customerportal.token.SecretTokens;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.CustomerViewers;
import org.customerportal.visibility.Involved;

/**
 * Lets things happen to requests, changes who sees them before the mails leave, and holds the mails against the rule: told is
 * whoever should be, if they see the request at that moment, and each once. Changes the world, so a residence serves once.
 * Used by one thread.
 */
final class MailComparison {

    private int compared;

    /** Returns how many answers were compared so far. */
    int compared() {
        return compared;
    }

    /** Returns where the mails and the rule differ. */
    List<Disagreement> of(Residence home) {
        RecordingMail mailbox = new RecordingMail();
        Outbox outbox = outbox(home, mailbox);
        List<Happening> happened = home.world().requests().stream()
                .flatMap(filed -> new Chance(home, filed, 0).happens().stream())
                .toList();
        outbox.fanOut();
        home.world().requests().forEach(filed -> new Chance(home, filed, 1).changes());
        changeMemberships(home);
        changeTraits(home);
        outbox.send();
        Map<RequestId, List<PortalUserId>> told = told(home, mailbox);
        Function<RequestId, List<PortalUserId>> toldOf = id -> told.getOrDefault(id, List.of());
        List<Disagreement> found = new ArrayList<>();
        for (Happening happening : happened) {
            RequestId id = happening.filed().request().id();
            compared += home.world().users().size();
            difference(id, happening.toBeTold(home), toldOf.apply(id)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Disagreement> difference(
            RequestId id, Set<PortalUserId> expected, List<PortalUserId> told) {
        Set<PortalUserId> once = new HashSet<>(told);
        if (once.size() < told.size()) {
            return Optional.of(new Disagreement("mail", id, "somebody is told twice: " + told));
        }
        return once.equals(expected)
                ? Optional.empty()
                : Optional.of(new Disagreement("mail", id, "told are " + told + " instead of " + expected));
    }

    // A mail says by its thread what it is about.
    private static Map<RequestId, List<PortalUserId>> told(Residence home, RecordingMail mailbox) {
        return home.world().requests().stream()
                .map(filed -> filed.request().id())
                .collect(Collectors.toMap(
                        id -> id,
                        id -> mailbox.all().stream()
                                .filter(mail -> mail.thread()
                                        .orElse("")
                                        .contains(id.value().toString()))
                                .flatMap(mail -> reader(home, mail))
                                .toList()));
    }

    private static Stream<PortalUserId> reader(Residence home, Mail mail) {
        return home.world().users().stream()
                .filter(user -> user.email().equals(mail.to()))
                .map(PortalUser::id);
    }

    // The first membership ends, and the others share less or more.
    private static void changeMemberships(Residence home) {
        home.settled(home.onlooker().memberships().stream()
                .skip(1)
                .map(one -> one.with(one.role(), other(one)))
                .toList());
    }

    // Of the first organization and the first person the host no longer says what it said.
    private static void changeTraits(Residence home) {
        TenantStorage tenant = home.tenant();
        tenant.users()
                .find(home.world().users().get(0).id())
                .ifPresent(user -> tenant.users().replace(user.with(Vocabulary.ONCE)));
        tenant.organizations()
                .find(home.world().organizations().get(0).id())
                .ifPresent(one -> tenant.organizations().replace(one.with(Vocabulary.ONCE)));
    }

    private static Sharing other(Membership one) {
        return one.sharing().equals(Sharing.own()) ? Onlooker.FILTERED : Sharing.own();
    }

    private static Outbox outbox(Residence home, MailSender mailbox) {
        TenantStorage tenant = home.tenant();
        UseCases useCases = new UseCases(tenant.work(), tenant.events(), SettableClock.at(Vocabulary.NOW), () -> {});
        FilterCatalog filters = new FilterCatalog(home.filters(), tenant.filters());
        CustomerViewers viewers = new CustomerViewers(tenant.memberships()::of, filters::conditions, useCases::now);
        return new Outbox(
                new NotificationPorts(
                        Map.of(Samples.PORTAL, home.definition()),
                        new NotificationPorts.People(
                                tenant.users(),
                                viewers,
                                tenant.memberships(),
                                tenant.organizations(),
                                StaffDirectory.of(List.of()),
                                new Silences(tenant.preferences(), tenant.mutes())),
                        subjects(tenant),
                        tenant.events(),
                        tenant.deliveries(),
                        useCases),
                mailbox);
    }

    private static NotificationPorts.Subjects subjects(TenantStorage tenant) {
        return new NotificationPorts.Subjects(
                tenant.requests(),
                tenant.involvements(),
                tenant.comments(),
                new FlowCatalog(tenant.flows()),
                tenant.invitations(),
                tenant.addressChanges(),
                new NotificationPorts.Registrations(tenant.registrations(), tenant.registrationDomains()),
                tenant.grants(),
                new SecretTokens());
    }

    /**
     * Something of which people hear.
     *
     * @param filed to which request
     * @param actor the customer who did it; empty if it was staff
     * @param newcomer the part that somebody got; empty if something was said
     */
    private record Happening(Filed filed, Optional<PortalUserId> actor, Optional<Involved> newcomer) {

        Set<PortalUserId> toBeTold(Residence home) {
            Filed now = home.now(filed).orElseThrow();
            Stream<PortalUserId> candidates = newcomer.isPresent()
                    ? newcomer.filter(now.involved()::contains).stream().flatMap(Happening::person)
                    : followers(now);
            return candidates
                    .filter(user -> !actor.equals(Optional.of(user)))
                    .filter(user -> home.viewer(user).scope().includes(now.facts()))
                    .collect(Collectors.toSet());
        }

        private static Stream<PortalUserId> followers(Filed now) {
            return Stream.concat(
                    Stream.of(now.request().requester()),
                    now.involved().stream()
                            .filter(Involved.Participant.class::isInstance)
                            .flatMap(Happening::person));
        }

        private static Stream<PortalUserId> person(Involved party) {
            return party.fold(
                    participant -> Stream.of(participant.user()),
                    approver -> Stream.of(approver.user()),
                    organization -> Stream.empty());
        }
    }

    /** What chance does to one request; the same again in a smaller world. */
    private static final class Chance {

        private final Residence home;
        private final Filed filed;
        private final RequestId id;
        private final Dice dice;

        Chance(Residence home, Filed filed, int turn) {
            this.home = home;
            this.filed = filed;
            this.id = filed.request().id();
            this.dice = new Dice(filed.luck() + turn);
        }

        Optional<Happening> happens() {
            home.desk().conversation().note(words());
            try {
                return switch (dice.below(4)) {
                    case 0 -> Optional.of(comment(dice.any(people())));
                    case 1 -> involve(dice.any(home.world().users()).id());
                    default -> {
                        home.desk().conversation().answer(words());
                        yield Optional.of(new Happening(filed, Optional.empty(), Optional.empty()));
                    }
                };
            } catch (PortalException refused) {
                return Optional.empty();
            }
        }

        void changes() {
            Filed now = home.now(filed).orElseThrow();
            switch (dice.below(4)) {
                case 0 -> home.tenant().requests().replace(StaffOnly.of(now.request()));
                case 1 ->
                    now.involved().stream()
                            .limit(1)
                            .forEach(party -> home.tenant().involvements().remove(id, party));
                case 2 ->
                    home.tenant()
                            .requests()
                            .replace(now.request()
                                    .inStatus(
                                            dice.any(home.world()
                                                    .flows()
                                                    .get(0)
                                                    .workflow()
                                                    .statuses()),
                                            Vocabulary.NOW));
                default -> {}
            }
        }

        private Happening comment(PortalUserId author) {
            home.face(author).conversation().add(words());
            return new Happening(filed, Optional.of(author), Optional.empty());
        }

        private Optional<Happening> involve(PortalUserId user) {
            Involved part = dice.onceIn(2) ? new Involved.Approver(user) : new Involved.Participant(user, true);
            boolean known = filed.involved().stream().anyMatch(part::sameParty);
            part.fold(
                    participant -> involved(() -> home.desk().involvement().addParticipant(id, user, true)),
                    approver -> involved(() -> home.desk().involvement().addApprover(id, user)),
                    organization -> false);
            return known ? Optional.empty() : Optional.of(new Happening(filed, Optional.empty(), Optional.of(part)));
        }

        private static boolean involved(Runnable adding) {
            adding.run();
            return true;
        }

        private List<PortalUserId> people() {
            return Stream.concat(
                            Stream.of(filed.request().requester()),
                            filed.involved().stream().flatMap(Happening::person))
                    .toList();
        }

        private AddComment words() {
            return new AddComment(id, "Words", Optional.empty());
        }
    }
}
