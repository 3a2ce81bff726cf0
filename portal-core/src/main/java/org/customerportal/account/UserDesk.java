package org.customerportal.account;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.factor.SecondFactors;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violation;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.trait.Traits;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.UserState;

/** What staff with the right to manage people do with portal users. */
public final class UserDesk {

    /** The most people that are found by the beginning of an address. */
    public static final int MOST_FOUND = 100;

    private final StaffMember member;
    private final AccountPorts ports;
    private final WaysIn waysIn;
    private final SecondFactors factors;
    private final PortalKey home;

    /**
     * Makes the service for this person of the host.
     *
     * @param home the portal in whose name people are told what staff did
     */
    public UserDesk(StaffMember member, AccountPorts ports, WaysIn waysIn, SecondFactors factors, PortalKey home) {
        this.member = member;
        this.ports = ports;
        this.waysIn = waysIn;
        this.factors = factors;
        this.home = home;
    }

    /** Returns the portal users, latest created first. */
    public Page<UserView> list(PageRequest page) {
        member.require(StaffRight.MANAGE_PEOPLE);
        String query = "users|staff:" + member.id().value();
        Slice slice = page.slice(query);
        return ports.useCases()
                .run(() -> slice.page(
                                ports.users().list(slice),
                                user -> new Position(user.createdAt(), user.id().value()),
                                query)
                        .map(this::view));
    }

    /**
     * Returns the portal users whose addresses begin so, in the order of their addresses.
     *
     * @param address as {@link EmailAddress#beginning} reads it; blank finds nobody
     * @throws InvalidInputException at {@code address}: {@code too-long}, or {@code too-many} if more than {@value #MOST_FOUND}
     *     begin so
     */
    public List<UserView> find(String address) {
        member.require(StaffRight.MANAGE_PEOPLE);
        if (address.length() > EmailAddress.MAX_LENGTH) {
            throw new InvalidInputException(Violation.of("address", "too-long", "max", EmailAddress.MAX_LENGTH));
        }
        return EmailAddress.beginning(address)
                .map(beginning -> ports.useCases().run(() -> startingWith(beginning)))
                .orElse(List.of());
    }

    /**
     * Returns one portal user.
     *
     * @throws NotFoundException if there is none with this id
     */
    public UserView get(PortalUserId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> view(find(id)));
    }

    /**
     * Changes what the host says of a user, whom nobody tells. What filters make of it counts at once.
     *
     * @throws NotFoundException if there is none with this id
     * @throws InvalidInputException if the number does not fit
     * @throws NotAllowedException {@code ERASED} if the user was erased
     * @throws StaleVersionException if the user was changed since it was looked at; nothing is written
     * @throws org.customerportal.problem.DuplicateException {@code user.number} if another user holds the number
     */
    public UserView edit(PortalUserId id, EditUser command) {
        member.require(StaffRight.MANAGE_PEOPLE);
        ports.rules().check(command);
        return ports.useCases().run(() -> {
            PortalUser before = find(id);
            if (before.state() == UserState.ERASED) {
                throw new NotAllowedException("ERASED");
            }
            if (before.version() != command.version()) {
                throw new StaleVersionException("user", command.version());
            }
            PortalUser after = before.with(new Traits(Optional.of(command.number()), command.attributes()));
            if (after.equals(before)) {
                return view(before);
            }
            record(EventType.USER_CHANGED, id);
            return view(ports.users().replace(after));
        });
    }

    /**
     * Takes the right to sign in away and ends all sessions, links and invitations at once. A user who is disabled already
     * stays so.
     *
     * @throws NotAllowedException {@code NOT_ACTIVE} if the user never accepted an invitation or was erased
     */
    public UserView disable(PortalUserId id) {
        return turn(id, UserState.ACTIVE, UserState.DISABLED, EventType.USER_DISABLED);
    }

    /**
     * Gives the right to sign in back. A user who is active already stays so.
     *
     * @throws NotAllowedException {@code NOT_ACTIVE} if the user never accepted an invitation or was erased
     */
    public UserView enable(PortalUserId id) {
        return turn(id, UserState.DISABLED, UserState.ACTIVE, EventType.USER_ENABLED);
    }

    /**
     * Ends all sessions of a user at once. Signing in again stays possible.
     *
     * @return how many ended
     * @throws NotFoundException if there is none with this id
     */
    public int endSessions(PortalUserId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> {
            int ended = waysIn.endSessions(find(id).id());
            if (ended > 0) {
                record(EventType.SESSIONS_ENDED, id);
            }
            return ended;
        });
    }

    /**
     * Says whether the user's sign-in asks for a code besides the password.
     *
     * @throws NotFoundException if there is none with this id
     */
    public boolean hasSecondFactor(PortalUserId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> factors.of(find(id).id()).isOn());
    }

    /**
     * Removes the second factor of somebody who has lost the app and the recovery codes. All sessions end and the owner is told.
     *
     * @throws NotFoundException if there is none with this id
     * @throws NotAllowedException {@code OFF} if there is no second factor
     */
    public UserView removeSecondFactor(PortalUserId id) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> {
            PortalUser user = find(id);
            if (!factors.remove(id)) {
                throw new NotAllowedException("OFF");
            }
            Actor by = Actor.staff(member.id());
            waysIn.signOut(id);
            ports.useCases()
                    .record(
                            EventType.SECOND_FACTOR_REMOVED,
                            by,
                            new EventSubject(EventSubject.Kind.USER, id.value()),
                            Map.of("portal", home.value()));
            return view(user);
        });
    }

    private List<UserView> startingWith(String beginning) {
        List<PortalUser> found = ports.users().startingWith(beginning, MOST_FOUND + 1);
        if (found.size() > MOST_FOUND) {
            throw new InvalidInputException(Violation.of("address", "too-many", "max", MOST_FOUND));
        }
        return found.stream()
                .sorted(Comparator.comparing(user -> user.email().canonical()))
                .map(this::view)
                .toList();
    }

    private UserView turn(PortalUserId id, UserState from, UserState to, EventType type) {
        member.require(StaffRight.MANAGE_PEOPLE);
        return ports.useCases().run(() -> {
            PortalUser user = find(id);
            if (user.state() == to) {
                return view(user);
            }
            if (user.state() != from) {
                throw new NotAllowedException("NOT_ACTIVE");
            }
            PortalUser turned = ports.users().replace(to == UserState.ACTIVE ? user.activate() : user.disable());
            waysIn.close(id, Actor.staff(member.id()));
            record(type, id);
            return view(turned);
        });
    }

    private void record(EventType type, PortalUserId id) {
        ports.useCases()
                .record(type, Actor.staff(member.id()), new EventSubject(EventSubject.Kind.USER, id.value()), Map.of());
    }

    private PortalUser find(PortalUserId id) {
        return ports.users().find(id).orElseThrow(() -> new NotFoundException("user"));
    }

    private UserView view(PortalUser user) {
        return new UserView(
                user.id(),
                user.email().spelling(),
                user.profile().name(),
                user.state(),
                ports.belongings(user.id()),
                user.traits(),
                user.createdAt(),
                user.version());
    }
}
