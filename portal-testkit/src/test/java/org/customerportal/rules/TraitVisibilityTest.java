package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.violations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customerportal.conversation.AddComment;
import org.customerportal.filter.Filter;
import org.customerportal.filter.VisibilityFilter;
import org.customerportal.organization.FilterKey;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.organization.desk.EditOrganization;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalKey;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.RequestSummary;
import org.customerportal.text.LocalizedText;
import org.customerportal.trait.Attributes;
import org.customerportal.trait.Bearer;
import org.customerportal.trait.Trait;
import org.customerportal.visibility.VisibilityPolicy;
import org.customerportal.visibility.desk.Preview;
import org.customerportal.visibility.desk.VisibilityChange;
import org.junit.jupiter.api.Test;

/** Filters that ask for what the host says of organizations and people. */
class TraitVisibilityTest {

    private static final FilterKey GOLD = new FilterKey("gold");
    private static final Trait TIER = Trait.attribute(Bearer.ORGANIZATION, "tier");
    private static final Trait TEAM = Trait.attribute(Bearer.REQUESTER, "team");
    private static final Filter IS_GOLD = new Filter.HasTrait(TIER, Set.of("gold"));

    private final PortalStory story = new Stage()
            .attribute(TIER)
            .attribute(TEAM)
            .filters(VisibilityFilter.of("gold", LocalizedText.of("Gold"), IS_GOLD))
            .begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final RequestId request = ada.submits("Printer");

    @Test
    void countWhatIsSaidAtTheMomentOfLooking() {
        Person bob = story.person("Bob", acme, Sharing.filtered(GOLD));
        assertNotFound(() -> bob.face().requests().get(request));

        say(Map.of("tier", "gold"));
        assertThat(seen(bob)).containsExactly(request);
        assertThat(bob.face().requests().get(request).may().comment().allowed()).isTrue();
        bob.says(request, "Mine too");

        say(Map.of("tier", "Gold"));
        assertThat(seen(bob)).isEmpty();
        assertNotFound(() -> bob.face().requests().get(request));
        assertThat(seen(ada)).containsExactly(request);
    }

    @Test
    void askForTheRequesterWhoeverLooks() {
        FilterKey pipes = new FilterKey("pipes");
        Filter team = new Filter.AnyOf(List.of(
                new Filter.HasTrait(TEAM, Set.of("pipes", "roofs")),
                new Filter.HasTrait(Trait.number(Bearer.REQUESTER), Set.of("P-7"))));
        story.desk().visibility().add(pipes, LocalizedText.of("Pipes"), team);
        Person bob = story.person("Bob", acme, Sharing.filtered(pipes));
        bob.describe("P-9", Map.of("team", "pipes"));
        assertThat(seen(bob)).isEmpty();

        ada.describe("", Map.of("team", "roofs"));
        assertThat(seen(bob)).containsExactly(request);
        ada.describe("P-7", Map.of());
        assertThat(seen(bob)).containsExactly(request);
        story.desk().erasure().erase(ada.id());
        assertThat(seen(bob)).isEmpty();
    }

    @Test
    void areExplainedAndTriedFirst() {
        Person bob = story.person("Bob", acme, Sharing.filtered(GOLD));
        PortalKey support = new PortalKey("support");
        VisibilityChange otherwise =
                new VisibilityChange.OfFilter(GOLD, new Filter.Not(new Filter.HasTrait(TIER, Set.of("gold"))));

        assertThat(story.desk().visibility().explain(support, bob.id(), request).visible())
                .isFalse();
        Preview tried = story.desk().visibility().preview(otherwise, PageRequest.first());
        assertThat(tried.people().items())
                .filteredOn(one -> one.portal().equals(support))
                .singleElement()
                .satisfies(one -> assertThat(one.gained().count()).isEqualTo(1));
        say(Map.of("tier", "gold"));
        assertThat(story.desk().visibility().explain(support, bob.id(), request).visible())
                .isTrue();
    }

    @Test
    void keepMailsFromWhomeverTheyHideARequestBeforeTheyLeave() {
        PortalStory narrow = new Stage()
                .attribute(TIER)
                .filters(VisibilityFilter.of("gold", LocalizedText.of("Gold"), IS_GOLD))
                .visibility(VisibilityPolicy.OPEN.narrowedBy(GOLD))
                .begin();
        OrganizationId golden = narrow.organization("Golden");
        say(narrow, golden, Map.of("tier", "gold"));
        Person eve = narrow.person("Eve", golden);
        RequestId hers = eve.submits("Printer");
        narrow.deliver();
        narrow.mailbox.clear();

        narrow.desk().conversation().answer(new AddComment(hers, "Done", Optional.empty()));
        say(narrow, golden, Map.of("tier", "silver"));
        narrow.deliver();

        assertThat(narrow.mailbox.to(eve.email())).isEmpty();
    }

    @Test
    void askOnlyForAttributesThatTheHostHasNamed() {
        Filter misspelt = new Filter.HasTrait(Trait.attribute(Bearer.ORGANIZATION, "teir"), Set.of("gold"));

        assertThat(violations(() -> story.desk()
                        .visibility()
                        .add(new FilterKey("misspelt"), LocalizedText.of("Misspelt"), new Filter.Not(misspelt))))
                .containsExactly("condition.not.trait: unknown-trait");
        Stage stage = new Stage().filters(VisibilityFilter.of("misspelt", LocalizedText.of("Misspelt"), misspelt));
        assertThatThrownBy(stage::begin)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("organization.attribute.teir");
        assertThatThrownBy(() -> new Stage().attribute(TIER).attribute(TIER).begin())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new Stage().attribute(Trait.number(Bearer.ORGANIZATION)).begin())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void say(Map<String, String> attributes) {
        say(story, acme, attributes);
    }

    private static void say(PortalStory where, OrganizationId organization, Map<String, String> attributes) {
        Organization stored = where.desk().organizations().get(organization);
        where.desk()
                .organizations()
                .edit(
                        organization,
                        new EditOrganization(stored.name(), "", Attributes.of(attributes), stored.version()));
    }

    private static List<RequestId> seen(Person who) {
        return who.face().requests().list(OverviewTab.ALL, PageRequest.first()).items().stream()
                .map(RequestSummary::id)
                .toList();
    }
}
