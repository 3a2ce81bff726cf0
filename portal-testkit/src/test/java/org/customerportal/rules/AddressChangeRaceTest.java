package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.customerportal.account.EditProfile;
import org.customerportal.account.address.AddressConfirmation;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.account.address.PendingAddress;
import org.customerportal.organization.OrganizationId;
import org.customerportal.testkit.fixture.Race;
import org.customerportal.token.LinkRefusedException;
import org.junit.jupiter.api.Test;

/** Two who do something about one address at the same moment. */
class AddressChangeRaceTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person ada = story.person("Ada", acme);

    @Test
    void isConfirmedOnceHoweverManyTryAtTheSameMoment() {
        Race.repeat(100, race -> {
            story.pass(Duration.ofSeconds(1));
            String address = "once-" + story.clock.instant().getEpochSecond() + "@elsewhere.example";
            ask(address);
            String token = story.mailedToken(address);

            race.run(() -> confirmation().confirm(token), () -> confirmation().confirm(token))
                    .onlyWinner(LinkRefusedException.class);
        });
    }

    @Test
    void goesToOneOfTwoWhoConfirmTheSameAddressAtTheSameMoment() {
        Person bob = story.person("Bob", acme);
        Race.repeat(100, race -> {
            story.pass(Duration.ofSeconds(1));
            String address = "both-" + story.clock.instant().getEpochSecond() + "@elsewhere.example";
            ask(address);
            String adas = story.mailedToken(address);
            bob.face().address().request(new ChangeAddress(address, PortalStory.PASSWORD));
            String bobs = story.mailedToken(address);

            race.run(() -> confirmation().confirm(adas), () -> confirmation().confirm(bobs))
                    .onlyWinner(LinkRefusedException.class);
        });
    }

    @Test
    void isConfirmedThoughTheProfileChangesAtTheSameMoment() {
        Race.repeat(100, race -> {
            story.pass(Duration.ofSeconds(1));
            String address = "late-" + story.clock.instant().getEpochSecond() + "@elsewhere.example";
            ask(address);
            String token = story.mailedToken(address);
            long version = ada.face().profile().get().version();

            race.run(
                    () -> confirmation().confirm(token),
                    () -> ada.face().profile().edit(new EditProfile("Ada", "", "", "en", "UTC", version)));

            assertThat(ada.face().profile().get().email()).isEqualTo(address);
        });
    }

    private PendingAddress ask(String address) {
        return ada.face().address().request(new ChangeAddress(address, PortalStory.PASSWORD));
    }

    private AddressConfirmation confirmation() {
        return story.visitor().addresses();
    }
}
