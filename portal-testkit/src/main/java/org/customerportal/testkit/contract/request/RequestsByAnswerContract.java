package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Filter;
import org.customerportal.filter.Relation;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FormValues;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Membership;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.CustomerViewer;
import org.customerportal.visibility.RequestScope;
import org.customerportal.visibility.VisibilityPolicy;
import org.customerportal.visibility.VisibilityRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promises of {@link RequestRepository#list} to whom an organization shares the requests with a certain answer. */
public abstract class RequestsByAnswerContract extends StorageContract {

    private static final FieldKey FIELD = new FieldKey("site");
    private static final FilterKey SHARED = new FilterKey("shared");
    private static final FieldValue NORTH = new FieldValue.Text("North");
    private static final FieldValue SOUTH = new FieldValue.Text("South");
    private static final Instant LATER = Samples.NOON.plusSeconds(60);

    private PortalUser ada;
    private Organization acme;

    @BeforeEach
    void prepare() {
        ada = world().user();
        acme = world().organization();
        world().membership(ada, acme, Sharing.filtered(SHARED));
    }

    @Test
    void listsTheRequestsWithTheAnswerWhateverItsKind() {
        List<FieldValue> values = List.of(
                NORTH,
                new FieldValue.Decimal(new BigDecimal("2.5")),
                new FieldValue.Date(LocalDate.of(2030, 1, 31)),
                new FieldValue.Chosen(new FieldKey("north")));
        List<CustomerRequest> stored = values.stream().map(this::add).toList();
        requests().add(samples().request(world().user(), acme, world().flow()).build());

        for (int kind = 0; kind < values.size(); kind++) {
            check(values.get(kind), stored.get(kind));
        }
    }

    @Test
    void listsTheLatestChangeFirstPageByPage() {
        List<CustomerRequest> expected = Pages.places(samples()).stream()
                .map(place -> samples()
                        .request(world().user(), acme, world().flow())
                        .values(answering(NORTH))
                        .id(place.id())
                        .updatedAt(place.at())
                        .build())
                .toList();
        Pages.scattered(expected).forEach(requests()::add);
        add(SOUTH);

        check(NORTH, expected.toArray(new CustomerRequest[0]));
    }

    @Test
    void ordersThemByTheLatestChange() {
        CustomerRequest first = add(NORTH);
        CustomerRequest second = add(NORTH);
        CustomerRequest third = add(NORTH);
        check(NORTH, third, second, first);

        requests().touch(first.id(), LATER, LATER);
        check(NORTH, now(first), third, second);

        requests().replace(second.touched(LATER.plusSeconds(1), LATER.plusSeconds(1)));
        check(NORTH, now(second), now(first), third);
    }

    @Test
    void followsAnAnswerThatChanges() {
        CustomerRequest request = add(NORTH);
        requests()
                .replace(samples()
                        .request(world().user(), acme, world().flow())
                        .id(request.id().value())
                        .values(answering(SOUTH))
                        .updatedAt(LATER)
                        .build()
                        .nextVersion());

        assertThat(first(NORTH)).isEmpty();
        check(SOUTH, now(request));
    }

    @Test
    void undoesTheMoveOfAFailedUnit() {
        CustomerRequest first = add(NORTH);
        add(NORTH);

        checkUndone(() -> requests().touch(first.id(), LATER, LATER), () -> first(NORTH));
    }

    private void check(FieldValue value, CustomerRequest... expected) {
        new Pages<>(RequestRow::position, slice -> requests().list(seen(value), RequestSelection.ALL, slice))
                .show(Stream.of(expected).map(RequestRow::of).toList());
    }

    private List<RequestRow> first(FieldValue value) {
        return requests().list(seen(value), RequestSelection.ALL, new Slice(10, Optional.empty()));
    }

    private RequestScope seen(FieldValue value) {
        Filter filter = new Filter.AllOf(List.of(
                new Filter.Related(Relation.ORGANIZATION), new Filter.Answer(FIELD, new FieldTest.Equal(value))));
        List<Membership> memberships = tenant().memberships().of(ada.id());
        return new CustomerViewer(
                        ada.id(),
                        memberships,
                        new VisibilityRules(VisibilityPolicy.OPEN, Map.of(SHARED, filter), Samples.NOON))
                .scope();
    }

    // Ids grow, so that of two requests of one moment the later stands first.
    private CustomerRequest add(FieldValue value) {
        return requests()
                .add(samples()
                        .request(world().user(), acme, world().flow())
                        .values(answering(value))
                        .build());
    }

    private CustomerRequest now(CustomerRequest request) {
        return requests().find(request.id(), world().seenByStaff()).orElseThrow();
    }

    private static FormValues answering(FieldValue value) {
        return new FormValues(Map.of(FIELD, value), Set.of(FIELD));
    }

    private RequestRepository requests() {
        return tenant().requests();
    }
}
