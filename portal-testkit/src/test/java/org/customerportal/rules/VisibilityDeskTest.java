package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.customerportal.filter.Filter;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.flow.FlowKey;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violation;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRow;
import org.customerportal.staff.MissingRightException;
import org.customerportal.staff.StaffMember;
import org.customerportal.staff.StaffRight;
import org.customerportal.text.LocalizedText;
import org.customerportal.visibility.Explanation;
import org.customerportal.visibility.Explanation.Code;
import org.customerportal.visibility.desk.Preview;
import org.customerportal.visibility.desk.VisibilityChange;
import org.customerportal.visibility.desk.VisibilityDesk;
import org.customerportal.workflow.StatusCategory;
import org.junit.jupiter.api.Test;

class VisibilityDeskTest {

    private static final FilterKey OPEN = new FilterKey("open");
    private static final LocalizedText NAME = LocalizedText.of("Open");
    private static final Filter IS_OPEN = new Filter.InCategory(Set.of(StatusCategory.OPEN));
    private static final Filter IS_CLOSED = new Filter.InCategory(Set.of(StatusCategory.CLOSED));
    private static final PortalKey SUPPORT = new PortalKey("support");

    private final PortalStory story =
            new Stage().filters(VisibilityFilter.of("given", NAME, IS_OPEN)).begin();
    private final VisibilityDesk desk = story.desk().visibility();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);

    @Test
    void keepsWhatStaffSayOfAFilter() {
        VisibilityFilter added = desk.add(OPEN, NAME, IS_OPEN);
        VisibilityFilter changed = desk.change(OPEN, LocalizedText.of("Closed"), IS_CLOSED, added.version());

        assertThat(desk.filter(OPEN)).isEqualTo(changed);
        assertThat(changed.condition()).isEqualTo(IS_CLOSED);
        assertThat(desk.filters()).extracting(filter -> filter.key().value()).containsExactly("given", "open");
    }

    @Test
    void refusesAFilterThatMeansNothingHere() {
        Filter nonsense = new Filter.OfFlow(Set.of(new FlowKey("unknown")));

        assertThat(refused(InvalidInputException.class, () -> desk.add(OPEN, NAME, nonsense))
                        .violations())
                .containsExactly(Violation.of("condition.flows", "unknown-flow"));
        refused(
                InvalidInputException.class,
                () -> desk.preview(new VisibilityChange.OfFilter(OPEN, nonsense), PageRequest.first()));
        assertNotFound(() -> desk.filter(OPEN));
    }

    @Test
    void refusesTakenKeysLostRacesAndChangesToWhatIsGivenInCode() {
        desk.add(OPEN, NAME, IS_OPEN);

        refused(DuplicateException.class, () -> desk.add(OPEN, NAME, IS_CLOSED));
        refused(DuplicateException.class, () -> desk.add(new FilterKey("given"), NAME, IS_CLOSED));
        refused(StaleVersionException.class, () -> desk.change(OPEN, NAME, IS_CLOSED, 7));
        refused(NotAllowedException.class, () -> desk.change(new FilterKey("given"), NAME, IS_CLOSED, 0));
        assertNotFound(() -> desk.change(new FilterKey("lost"), NAME, IS_CLOSED, 1));
        assertThat(desk.filter(OPEN).condition()).isEqualTo(IS_OPEN);
    }

    @Test
    void asksForTheRightToManageVisibility() {
        StaffMember reader = new StaffMember(
                PortalStory.GRACE.id(),
                "Grace",
                PortalStory.GRACE.email(),
                PortalStory.GRACE.language(),
                PortalStory.GRACE.zone(),
                Set.of(StaffRight.READ_REQUESTS, StaffRight.MANAGE_PEOPLE));
        VisibilityDesk without = story.portal.staff(reader).visibility();
        RequestId request = ada.submits("Printer");

        refused(MissingRightException.class, without::filters);
        refused(MissingRightException.class, () -> without.filter(OPEN));
        refused(MissingRightException.class, () -> without.add(OPEN, NAME, IS_OPEN));
        refused(MissingRightException.class, () -> without.change(OPEN, NAME, IS_OPEN, 1));
        refused(MissingRightException.class, () -> without.explain(SUPPORT, ada.id(), request));
        refused(
                MissingRightException.class,
                () -> without.preview(new VisibilityChange.OfFilter(OPEN, IS_OPEN), PageRequest.first()));
    }

    @Test
    void explainsWhatTheScopeDecides() {
        desk.add(OPEN, NAME, IS_CLOSED);
        Person bob = story.person("Bob", acme, Sharing.filtered(OPEN));
        RequestId request = ada.submits("Printer");

        Explanation own = desk.explain(SUPPORT, ada.id(), request);
        assertThat(own.visible()).isTrue();
        assertThat(own.reasonsForCustomer()).containsExactly(Code.OWN);
        Explanation hidden = desk.explain(SUPPORT, bob.id(), request);
        assertThat(hidden.visible()).isFalse();
        assertThat(hidden.conditions())
                .extracting(Explanation.Part::code, Explanation.Part::holds)
                .containsExactly(tuple(Code.SHOWN_TO_CUSTOMERS, true));
        assertThat(hidden.reasons())
                .filteredOn(part -> part.code() == Code.SHARED)
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.filter()).contains(OPEN);
                    assertThat(part.holds()).isFalse();
                    assertThat(part.judged().parts())
                            .extracting(Explanation.Judged::holds)
                            .as("of the organization, but not closed")
                            .containsExactly(true, false);
                });
        assertThat(hidden.reasonsForCustomer()).isEmpty();
        assertNotFound(() -> desk.explain(new PortalKey("lost"), ada.id(), request));
        assertNotFound(() -> desk.explain(SUPPORT, ada.id(), new RequestId(UUID.randomUUID())));
    }

    @Test
    void previewsWhatPeopleGainAndLoseAndChangesNothing() {
        desk.add(OPEN, NAME, IS_OPEN);
        Person bob = story.person("Bob", acme, Sharing.filtered(OPEN));
        RequestId request = ada.submits("Printer");
        var before = new StoredThings(story.storage).all();

        Preview lost = desk.preview(new VisibilityChange.OfFilter(OPEN, IS_CLOSED), PageRequest.first());

        assertThat(lost.lost()).as("in two portals").isEqualTo(2);
        assertThat(lost.gained()).isZero();
        assertThat(lost.looked()).isEqualTo(2);
        assertThat(lost.people().items())
                .allSatisfy(person -> {
                    assertThat(person.user()).isEqualTo(bob.id());
                    assertThat(person.lost().complete()).isTrue();
                    assertThat(person.lost().first()).extracting(RequestRow::id).containsExactly(request);
                })
                .extracting(person -> person.portal().value())
                .containsExactly("support", "partners");
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
        Preview gained = desk.preview(
                new VisibilityChange.OfSharing(ada.id(), acme, Sharing.organization()), PageRequest.first());
        assertThat(gained.gained()).as("nothing that is not the own already").isZero();
        RequestId bobs = bob.submits("Scanner");
        gained = desk.preview(
                new VisibilityChange.OfSharing(ada.id(), acme, Sharing.organization()), PageRequest.first());
        assertThat(gained.people().items().get(0).gained().first())
                .extracting(RequestRow::id)
                .containsExactly(bobs);
    }

    @Test
    void previewsInPagesOfPeopleAndSaysWhereItStoppedCounting() {
        desk.add(OPEN, NAME, IS_CLOSED);
        Person bob = story.person("Bob", acme, Sharing.filtered(OPEN));
        IntStream.range(0, VisibilityDesk.MOST_COMPARED + 1).forEach(number -> ada.submits("Request " + number));
        VisibilityChange change = new VisibilityChange.OfFilter(OPEN, IS_OPEN);

        Preview first = desk.preview(change, PageRequest.first(1));
        Preview second = desk.preview(
                change, PageRequest.first(1).after(first.people().next().orElseThrow()));

        assertThat(List.of(first.looked(), second.looked())).containsExactly(1, 1);
        assertThat(first.people().items()).hasSize(2).allSatisfy(person -> {
            assertThat(person.user()).isEqualTo(bob.id());
            assertThat(person.gained().count()).isEqualTo(VisibilityDesk.MOST_COMPARED);
            assertThat(person.gained().complete()).isFalse();
            assertThat(person.gained().first()).hasSize(VisibilityDesk.SHOWN);
        });
        assertThat(second.people()).satisfies(people -> {
            assertThat(people.items()).isEmpty();
            assertThat(people.next()).isEqualTo(Optional.empty());
        });
    }
}
