package org.customerportal.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.customerportal.inmemory.InMemoryPortalStorage;
import org.customerportal.organization.FilterKey;
import org.customerportal.portal.TenantId;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FilterCatalogTest {

    private final VisibilityFilterRepository stored =
            InMemoryPortalStorage.create().tenant(TenantId.DEFAULT).filters();
    private final VisibilityFilter given = filter("mine", "From code");
    private final FilterCatalog catalog = new FilterCatalog(List.of(given), stored);

    @Test
    void findsWhatIsGivenAndWhatIsStored() {
        VisibilityFilter added = catalog.add(filter("edited", "From staff"));

        assertThat(catalog.find(given.key())).contains(given);
        assertThat(catalog.find(added.key())).contains(added);
        assertThat(catalog.find(new FilterKey("nowhere"))).isEmpty();
        assertThat(catalog.findAll(List.of(given.key(), added.key(), given.key(), new FilterKey("nowhere"))))
                .containsExactlyInAnyOrder(given, added);
        assertThat(catalog.list()).containsExactly(added, given);
        assertThat(catalog.isGiven(given.key())).isTrue();
        assertThat(catalog.isGiven(added.key())).isFalse();
    }

    @Test
    void aKeyLivesInOneHome() {
        assertThatThrownBy(() -> catalog.add(filter("mine", "Another")))
                .isInstanceOfSatisfying(
                        DuplicateException.class,
                        taken -> assertThat(taken.property()).isEqualTo("filter.key"));
        assertThat(stored.list()).isEmpty();
        assertThatThrownBy(() -> new FilterCatalog(List.of(given, filter("mine", "Another")), stored))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsGivenCannotBeReplaced() {
        assertThatThrownBy(() -> catalog.replace(filter("mine", "Another")))
                .isInstanceOfSatisfying(
                        NotAllowedException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo("FILTER_GIVEN_IN_CODE"));

        VisibilityFilter added = catalog.add(filter("edited", "From staff"));
        VisibilityFilter changed = added.changed(LocalizedText.of("New"), added.condition(), added.changedAt());
        assertThat(catalog.replace(changed)).isEqualTo(changed.nextVersion());
    }

    @Test
    void theCodeWinsWhereBothHaveAKey() {
        stored.add(filter("mine", "Stored before the code learned it"));

        assertThat(catalog.find(given.key())).contains(given);
        assertThat(catalog.findAll(List.of(given.key()))).containsExactly(given);
        assertThat(catalog.list()).containsExactly(given);
    }

    private static VisibilityFilter filter(String key, String name) {
        return VisibilityFilter.of(key, LocalizedText.of(name), new Filter.Related(Relation.REQUESTER));
    }
}
