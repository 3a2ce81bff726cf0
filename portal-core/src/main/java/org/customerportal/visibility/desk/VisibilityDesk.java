package org.customerportal.visibility.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.filter.Filter;
import org.customerportal.filter.FilterCheck;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.flow.RequestFlow;
import org.customerportal.organization.FilterKey;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.NotFoundException;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.Facts;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRow;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.KnownTraits;
import org.customerportal.user.EmailAddress;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.CustomerViewers;
import org.customerportal.visibility.Explanation;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.StaffViewer;

/** What staff with the right to manage visibility do with it. */
public final class VisibilityDesk {

    /** How many requests of a scope a preview looks at for one person in one portal. */
    public static final int MOST_COMPARED = 500;

    /** How many requests a preview shows for one person in one portal and direction. */
    public static final int SHOWN = 10;

    private final StaffMember member;
    private final Collection<PortalDefinition> portals;
    private final VisibilityPorts ports;

    /** Makes the service for this person of the host. */
    public VisibilityDesk(StaffMember member, Collection<PortalDefinition> portals, VisibilityPorts ports) {
        this.member = member;
        this.portals = List.copyOf(portals);
        this.ports = ports;
    }

    /** Returns all filters by key; of those that staff edit the first 500. */
    public List<VisibilityFilter> filters() {
        member.require(StaffRight.MANAGE_VISIBILITY);
        return ports.useCases().run(() -> ports.filters().list());
    }

    /**
     * Returns one filter.
     *
     * @throws NotFoundException if there is none with this key
     */
    public VisibilityFilter filter(FilterKey key) {
        member.require(StaffRight.MANAGE_VISIBILITY);
        return ports.useCases().run(() -> find(key));
    }

    /** Says whether the filter is given in code, so that nobody can edit it. */
    public boolean isGiven(FilterKey key) {
        return ports.filters().isGiven(key);
    }

    /** Returns the flows that filters may speak of: those of all portals, in the order of the portals. */
    public List<RequestFlow> flows() {
        return portals.stream().flatMap(portal -> portal.flows().stream()).toList();
    }

    /** Returns what filters may ask for of what the host says of organizations and requesters. */
    public KnownTraits traits() {
        return ports.traits();
    }

    /**
     * Adds a filter. It counts wherever it is named, from the next call of each viewer on.
     *
     * @throws org.customerportal.problem.InvalidInputException if the condition does not fit the flows that are offered
     * @throws org.customerportal.problem.DuplicateException {@code filter.key} if the key is taken
     */
    public VisibilityFilter add(FilterKey key, LocalizedText name, Filter condition) {
        member.require(StaffRight.MANAGE_VISIBILITY);
        check().check(condition);
        return ports.useCases().run(() -> {
            VisibilityFilter added = ports.filters()
                    .add(new VisibilityFilter(
                            key, name, condition, ports.useCases().now(), 0));
            record(EventType.FILTER_ADDED, added);
            return added;
        });
    }

    /**
     * Changes a filter. It counts from the next call of each viewer on.
     *
     * @param version the version that the decision was made on
     * @throws NotFoundException if there is none with this key
     * @throws org.customerportal.problem.InvalidInputException as in {@link #add}
     * @throws org.customerportal.problem.NotAllowedException {@code FILTER_GIVEN_IN_CODE}
     * @throws org.customerportal.problem.StaleVersionException if somebody changed it since; nothing is written
     */
    public VisibilityFilter change(FilterKey key, LocalizedText name, Filter condition, long version) {
        member.require(StaffRight.MANAGE_VISIBILITY);
        check().check(condition);
        return ports.useCases().run(() -> {
            VisibilityFilter held = find(key);
            VisibilityFilter before =
                    new VisibilityFilter(key, held.name(), held.condition(), held.changedAt(), version);
            VisibilityFilter after = ports.filters()
                    .replace(before.changed(name, condition, ports.useCases().now()));
            record(EventType.FILTER_CHANGED, after);
            return after;
        });
    }

    /**
     * Says why a person sees a request in a portal, or why not.
     *
     * @throws NotFoundException if there is no such portal, person or request
     */
    public Explanation explain(PortalKey portal, PortalUserId user, RequestId request) {
        member.require(StaffRight.MANAGE_VISIBILITY);
        PortalDefinition definition = portals.stream()
                .filter(one -> one.key().equals(portal))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("portal"));
        return ports.useCases().run(() -> {
            CustomerRequest found = found(request);
            PortalUser person = ports.users().find(user).orElseThrow(() -> new NotFoundException("user"));
            return new Looks(ports)
                    .now()
                    .of(person.id(), definition.visibility())
                    .explain(new Facts(ports.organizations(), ports.users()).of(found, involved(request)));
        });
    }

    /**
     * Returns the people around a request, by name: who asked, who is involved, and members of the organizations that it
     * concerns; at most 200. Not all of them see it, and others may.
     *
     * @throws NotFoundException if there is no such request
     */
    public List<Onlooker> onlookers(RequestId request) {
        member.require(StaffRight.MANAGE_VISIBILITY);
        return ports.useCases().run(() -> new Onlookers(ports).of(found(request), involved(request)));
    }

    /**
     * Returns how to name a person.
     *
     * @throws NotFoundException if there is no such person
     */
    public Onlooker onlooker(PortalUserId user) {
        return onlooker(() -> ports.users().find(user));
    }

    /**
     * Returns the person who has this address.
     *
     * @throws NotFoundException if there is no such person
     */
    public Onlooker onlooker(EmailAddress email) {
        return onlooker(() -> ports.users().find(email));
    }

    /**
     * Says who would gain and lose what by a change, without making it. Looks at as many people as the page is long; for
     * each of them, and each portal, at the first {@value #MOST_COMPARED} requests.
     *
     * @throws org.customerportal.problem.InvalidInputException as in {@link #add}
     */
    public Preview preview(VisibilityChange change, PageRequest page) {
        member.require(StaffRight.MANAGE_VISIBILITY);
        change.fold(filter -> Optional.of(filter.condition()), sharing -> Optional.<Filter>empty())
                .ifPresent(check()::check);
        String query = "preview|staff:" + member.id().value() + "|" + change;
        Slice slice = page.slice(query);
        return ports.useCases().run(() -> {
            List<PortalUser> looked = change.fold(
                    filter -> ports.users().list(slice),
                    sharing -> ports.users().find(sharing.user()).stream().toList());
            Page<PortalUser> people = slice.page(
                    looked, user -> new Position(user.createdAt(), user.id().value()), query);
            List<Preview.Person> affected = people.items().stream()
                    .flatMap(user -> affected(user, change).stream())
                    .toList();
            return new Preview(
                    new Page<>(affected, people.next()), people.items().size());
        });
    }

    private Onlooker onlooker(Supplier<Optional<PortalUser>> found) {
        member.require(StaffRight.MANAGE_VISIBILITY);
        return ports.useCases()
                .run(found)
                .map(user -> new Onlooker(user.id(), user.displayName()))
                .orElseThrow(() -> new NotFoundException("user"));
    }

    private List<Preview.Person> affected(PortalUser user, VisibilityChange change) {
        CustomerViewers now = new Looks(ports).now();
        CustomerViewers imagined = new Looks(ports).imagining(change);
        List<Preview.Person> affected = new ArrayList<>();
        for (PortalDefinition portal : portals) {
            RequestScope before = now.of(user.id(), portal.visibility()).scope();
            RequestScope after = imagined.of(user.id(), portal.visibility()).scope();
            if (!before.clause().equals(after.clause())) {
                Difference.Sides sides = new Difference(ports.requests(), MOST_COMPARED).between(before, after);
                if (!sides.gained().isEmpty() || !sides.lost().isEmpty()) {
                    affected.add(new Preview.Person(
                            user.id(),
                            user.displayName(),
                            portal.key(),
                            requests(sides.gained(), sides.complete()),
                            requests(sides.lost(), sides.complete())));
                }
            }
        }
        return affected;
    }

    private static Preview.Requests requests(List<RequestRow> rows, boolean complete) {
        return new Preview.Requests(rows.size(), complete, rows.subList(0, Math.min(SHOWN, rows.size())));
    }

    private CustomerRequest found(RequestId request) {
        return ports.requests()
                .find(request, new StaffViewer(member).scope())
                .orElseThrow(() -> new NotFoundException("request"));
    }

    private List<Involved> involved(RequestId request) {
        return ports.involvements().of(request, new StaffViewer(member).scope());
    }

    private FilterCheck check() {
        return new FilterCheck(flows(), ports.traits());
    }

    private VisibilityFilter find(FilterKey key) {
        return ports.filters().find(key).orElseThrow(() -> new NotFoundException("filter"));
    }

    // Filters have keys, events are about ids: the id is made of the key, the same every time.
    private void record(EventType type, VisibilityFilter filter) {
        UUID id = UUID.nameUUIDFromBytes(filter.key().value().getBytes(StandardCharsets.UTF_8));
        ports.useCases()
                .record(
                        type,
                        Actor.staff(member.id()),
                        new EventSubject(EventSubject.Kind.FILTER, id),
                        Map.of(
                                "filter", filter.key().value(),
                                "version", Long.toString(filter.version())));
    }
}
