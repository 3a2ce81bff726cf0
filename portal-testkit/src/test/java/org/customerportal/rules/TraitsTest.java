package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.assertNotFound;
import static org.customerportal.rules.Refusals.reason;
import static org.customerportal.rules.Refusals.refused;
import static org.customerportal.rules.Refusals.violations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.customerportal.account.EditUser;
import org.customerportal.account.UserDesk;
import org.customerportal.account.UserView;
import org.customerportal.idempotency.IdempotencyKey;
import org.customerportal.idempotency.IdempotencyKeyReusedException;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.organization.desk.EditOrganization;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.trait.AttributeKey;
import org.customerportal.trait.AttributeLines;
import org.customerportal.trait.Attributes;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUserId;
import org.junit.jupiter.api.Test;

/** What the host says of people and organizations. */
class TraitsTest {

    private static final Attributes GOLD =
            Attributes.of(Map.of("tier", " gold ", "region", "north\tsea", "empty", " "));

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);
    private final Person bob = story.person("Bob", acme);

    @Test
    void areSaidOfAPersonOnceForEachVersion() {
        UserView before = users().get(ada.id());

        UserView after = users().edit(ada.id(), new EditUser(" P-1 ", GOLD, before.version()));

        assertThat(after.traits()).isEqualTo(new Traits(Optional.of("P-1"), GOLD));
        assertThat(users().get(ada.id())).isEqualTo(after);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        refused(StaleVersionException.class, () -> users().edit(ada.id(), new EditUser("P-2", GOLD, before.version())));
        assertThat(users().edit(ada.id(), new EditUser("P-1", GOLD, after.version())))
                .isEqualTo(after);
    }

    @Test
    void stayAsTheyAreAfterARefusal() {
        ada.describe("P-1", Map.of("tier", "gold"));
        long version = users().get(bob.id()).version();
        List<String> before = new StoredThings(story.storage).all();

        DuplicateException taken =
                refused(DuplicateException.class, () -> users().edit(bob.id(), new EditUser("P-1", GOLD, version)));
        assertThat(taken.property()).isEqualTo("user.number");
        assertThat(violations(() -> users().edit(bob.id(), new EditUser("n".repeat(61), GOLD, version))))
                .containsExactly("number: too-long");
        assertNotFound(() -> users().edit(new PortalUserId(UUID.randomUUID()), new EditUser("", GOLD, 1)));
        assertThat(new StoredThings(story.storage).all()).isEqualTo(before);
    }

    @Test
    void areNotSaidOfWhoWasErased() {
        ada.describe("P-1", Map.of("tier", "gold"));
        story.desk().erasure().erase(ada.id());
        UserView erased = users().get(ada.id());

        assertThat(erased.traits()).isEqualTo(Traits.NONE);
        assertThat(reason(() -> users().edit(ada.id(), new EditUser("P-1", GOLD, erased.version()))))
                .isEqualTo("ERASED");
        bob.describe("P-1", Map.of());
        assertThat(users().get(bob.id()).traits().number()).contains("P-1");
    }

    @Test
    void surviveWhateverElseChanges() {
        ada.describe("P-1", Map.of("tier", "gold"));
        Traits said = users().get(ada.id()).traits();

        users().disable(ada.id());
        users().enable(ada.id());

        assertThat(users().get(ada.id()).traits()).isEqualTo(said);
    }

    @Test
    void areSaidOfAnOrganizationFromTheStartAndAsAWhole() {
        IdempotencyKey key = new IdempotencyKey("once");
        Organization added = add(key, GOLD);

        assertThat(added.attributes()).isEqualTo(GOLD);
        assertThat(add(key, GOLD)).isEqualTo(added);
        refused(IdempotencyKeyReusedException.class, () -> add(key, Attributes.NONE));
        story.desk()
                .organizations()
                .edit(added.id(), new EditOrganization("Gamma", "C-9", Attributes.NONE, added.version()));
        Organization changed = story.desk().organizations().get(added.id());
        assertThat(changed.traits()).isEqualTo(new Traits(Optional.of("C-9"), Attributes.NONE));
    }

    @Test
    void areReadFromWhatAHostHas() {
        Map<String, String> most = new HashMap<>();
        for (int number = 0; number <= Attributes.MOST; number++) {
            most.put("k" + number, "v");
        }

        assertThat(GOLD.value(new AttributeKey("tier"))).contains("gold");
        assertThat(GOLD.value(new AttributeKey("region"))).contains("north sea");
        assertThat(GOLD.value(new AttributeKey("empty"))).isEmpty();
        assertThat(violations(() -> Attributes.of(Map.of("Tier", "gold", "tier", "g".repeat(201)))))
                .containsExactlyInAnyOrder("attributes: malformed-key", "attributes.tier: too-long");
        assertThat(violations(() -> Attributes.of(most))).containsExactly("attributes: too-many");
        assertThat(Attributes.of(Map.of("k".repeat(40), "v".repeat(200))))
                .isEqualTo(Attributes.of(Map.of("k".repeat(40), "v".repeat(200))));
    }

    @Test
    void areReadFromLinesAsTheyAreWritten() {
        Attributes typed = AttributeLines.read("\r\n tier : gold: or better \r\n\nregion:north\nempty:\n");

        assertThat(typed).isEqualTo(Attributes.of(Map.of("tier", "gold: or better", "region", "north")));
        assertThat(AttributeLines.write(typed)).isEqualTo("region: north\ntier: gold: or better");
        assertThat(AttributeLines.read(AttributeLines.write(typed))).isEqualTo(typed);
        assertThat(AttributeLines.read(" ")).isEqualTo(Attributes.NONE);
    }

    @Test
    void areRefusedWithTheNumberOfTheLine() {
        String typed = "tier gold\nTier: gold\na: 1\n\na: 2\nb: " + "b".repeat(201);

        assertThat(violations(() -> AttributeLines.read(typed)))
                .containsExactly(
                        "attributes: no-colon",
                        "attributes: malformed-key",
                        "attributes: twice",
                        "attributes: line-too-long");
        assertThat(refused(InvalidInputException.class, () -> AttributeLines.read(typed))
                        .violations())
                .extracting(violation -> violation.limits().get("line"))
                .containsExactly("1", "2", "5", "6");
    }

    private Organization add(IdempotencyKey key, Attributes attributes) {
        return story.desk().organizations().add(new AddOrganization("Gamma", "C-8", attributes, Optional.of(key)));
    }

    private UserDesk users() {
        return story.desk().users();
    }
}
