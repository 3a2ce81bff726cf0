package org.customerportal.testkit.contract.visibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.customerportal.filter.Filter;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Count;
import org.customerportal.page.Cursor;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.NotFoundException;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRow;
import org.customerportal.request.service.CustomerRequests;
import org.customerportal.request.service.RequestSummary;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.desk.Preview;
import org.customerportal.visibility.desk.VisibilityChange;
import org.customerportal.visibility.desk.VisibilityDesk;
import org.customerportal.workflow.StatusCategory;

/**
 * Asks what customers and staff are shown by the portal itself, and holds it against the rule: exports, counts, explanations,
 * and who would gain and lose what by a change. Used by one thread.
 */
final class FaceComparison {

    private static final Page<Preview.Person> NOBODY = new Page<>(List.of(), Optional.empty());
    private static final int EXPLAINED = 4;

    private int compared;

    /** Returns how many answers were compared so far. */
    int compared() {
        return compared;
    }

    /** Returns where the portal and the rule differ for the onlooker who lives there. */
    List<Disagreement> of(Residence home) {
        List<Disagreement> found = new ArrayList<>(export(home));
        counts(home).ifPresent(found::add);
        home.world().requests().stream()
                .filter(filed -> filed.luck() % EXPLAINED == 0)
                .forEach(filed -> explanation(home, filed).ifPresent(found::add));
        preview(home, change(home.onlooker())).ifPresent(found::add);
        return found;
    }

    /** Walks the whole list in pages of the largest size, which is what an export reads. */
    List<Disagreement> export(Residence home) {
        List<RequestId> expected = ids(seen(home, home.scope()));
        CustomerRequests requests = home.face(home.onlooker().user()).requests();
        List<RequestId> walked = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            PageRequest largest = PageRequest.first(PageRequest.MAX_SIZE);
            Page<RequestSummary> page =
                    requests.list(OverviewTab.ALL, next.map(largest::after).orElse(largest));
            page.items().forEach(item -> walked.add(item.id()));
            next = page.next();
        } while (next.isPresent() && walked.size() <= expected.size());
        compared++;
        return firstDifference(expected, walked)
                .map(id -> new Disagreement(
                        "export", id, "has %d rows instead of %d".formatted(walked.size(), expected.size())))
                .stream()
                .toList();
    }

    private Optional<Disagreement> counts(Residence home) {
        Map<StatusCategory, Count> expected = seen(home, home.scope()).stream()
                .collect(Collectors.groupingBy(
                        one -> one.request().category(),
                        Collectors.collectingAndThen(Collectors.counting(), Count::glance)));
        Map<StatusCategory, Count> shown =
                home.face(home.onlooker().user()).requests().counts();
        compared++;
        return expected.equals(shown)
                ? Optional.empty()
                : Optional.of(new Disagreement("tiles", any(home), "expected " + expected + " but shown " + shown));
    }

    private Optional<Disagreement> explanation(Residence home, Filed filed) {
        RequestId id = filed.request().id();
        PortalUserId user = home.onlooker().user();
        boolean visible = home.scope().includes(filed.facts());
        boolean explained =
                home.desk().visibility().explain(Samples.PORTAL, user, id).visible();
        boolean reasoned = has(home.face(user).requests(), id);
        compared += 2;
        return explained == visible && reasoned == visible
                ? Optional.empty()
                : Optional.of(new Disagreement(
                        "explanation", id, "says " + explained + " to staff and " + reasoned + " to the customer"));
    }

    private static boolean has(CustomerRequests requests, RequestId id) {
        try {
            return !requests.reasons(id).isEmpty();
        } catch (NotFoundException absent) {
            return false;
        }
    }

    // Tried is a change of whatever decides most: the portal's filter, a filter that is shared by, or a membership.
    private static VisibilityChange change(Onlooker onlooker) {
        if (onlooker.narrowing().isPresent()) {
            return new VisibilityChange.OfFilter(Onlooker.NARROWING, onlooker.imagined());
        }
        return onlooker.memberships().stream()
                .filter(one -> !one.sharing().equals(Onlooker.FILTERED))
                .findFirst()
                .<VisibilityChange>map(
                        one -> new VisibilityChange.OfSharing(one.user(), one.organization(), otherThan(one)))
                .orElse(new VisibilityChange.OfFilter(Onlooker.SHARED, onlooker.imagined()));
    }

    private static Sharing otherThan(Membership one) {
        int at = World.SHARINGS.indexOf(one.sharing());
        return World.SHARINGS.get((at + 1) % World.SHARINGS.size());
    }

    private Optional<Disagreement> preview(Residence home, VisibilityChange change) {
        Map<PortalUserId, Preview.Person> told = new HashMap<>();
        VisibilityDesk desk = home.desk().visibility();
        Preview preview = new Preview(NOBODY, 0);
        PageRequest page = PageRequest.first(2);
        do {
            preview = desk.preview(
                    change, preview.people().next().map(page::after).orElse(page));
            preview.people().items().forEach(person -> told.put(person.user(), person));
        } while (preview.people().next().isPresent());
        compared++;
        return home.world().users().stream()
                .map(PortalUser::id)
                .flatMap(user -> preview(home, change, user, Optional.ofNullable(told.get(user))).stream())
                .findFirst();
    }

    private static Optional<Disagreement> preview(
            Residence home, VisibilityChange change, PortalUserId user, Optional<Preview.Person> told) {
        RequestScope before = home.viewer(user).scope();
        RequestScope after = imagined(home, change, user);
        List<Filed> gained = seen(home, after);
        gained.removeAll(seen(home, before));
        List<Filed> lost = seen(home, before);
        lost.removeAll(seen(home, after));
        return difference(gained, told.map(Preview.Person::gained), "gains")
                .or(() -> difference(lost, told.map(Preview.Person::lost), "loses"))
                .map(found -> new Disagreement("preview", found.request(), user + " " + found.told()));
    }

    private static Optional<Disagreement> difference(
            List<Filed> expected, Optional<Preview.Requests> told, String what) {
        List<RequestId> shown = told.map(Preview.Requests::first).orElse(List.of()).stream()
                .map(RequestRow::id)
                .toList();
        List<RequestId> ids = ids(expected);
        int count = told.map(Preview.Requests::count).orElse(0);
        Optional<RequestId> first = firstDifference(ids.subList(0, Math.min(VisibilityDesk.SHOWN, ids.size())), shown);
        return first.or(() ->
                        count == ids.size() ? Optional.empty() : ids.stream().findFirst())
                .map(id -> new Disagreement("preview", id, what + " " + count + " instead of " + ids.size()));
    }

    private static RequestScope imagined(Residence home, VisibilityChange change, PortalUserId user) {
        Map<FilterKey, Filter> filters = new HashMap<>(home.onlooker().filters());
        List<Membership> belongings = change.fold(
                filter -> {
                    filters.put(filter.key(), filter.condition());
                    return home.memberships(user);
                },
                sharing -> home.memberships(user).stream()
                        .map(one -> one.organization().equals(sharing.organization())
                                ? one.with(one.role(), sharing.sharing())
                                : one)
                        .toList());
        return home.onlooker().viewer(user, belongings, filters).scope();
    }

    private static List<Filed> seen(Residence home, RequestScope scope) {
        Predicate<Filed> visible = filed -> scope.includes(filed.facts());
        return home.world().requests().stream()
                .filter(visible)
                .sorted(Filed.LATEST_FIRST)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static RequestId any(Residence home) {
        return home.world().requests().get(0).request().id();
    }

    private static List<RequestId> ids(List<Filed> filed) {
        return filed.stream().map(one -> one.request().id()).toList();
    }

    private static <T> Optional<T> firstDifference(List<T> expected, List<T> shown) {
        for (int i = 0; i < Math.max(expected.size(), shown.size()); i++) {
            if (i >= expected.size() || i >= shown.size() || !expected.get(i).equals(shown.get(i))) {
                return Optional.of(i < expected.size() ? expected.get(i) : shown.get(i));
            }
        }
        return Optional.empty();
    }
}
