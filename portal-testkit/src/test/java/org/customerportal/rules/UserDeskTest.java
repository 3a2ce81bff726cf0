package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customerportal.rules.Refusals.violations;

import java.util.List;
import java.util.stream.IntStream;
import org.customerportal.account.UserView;
import org.customerportal.organization.OrganizationId;
import org.junit.jupiter.api.Test;

class UserDeskTest {

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");

    @Test
    void findsPeopleByHowTheirAddressesBegin() {
        List.of("bob@customer.example", "adam@customer.example", "Ada@Customer.example")
                .forEach(email -> story.invite(email, acme));

        assertThat(found("ad")).containsExactly("Ada@Customer.example", "adam@customer.example");
        assertThat(found(" ADA@customer.EXAMPLE ")).containsExactly("Ada@Customer.example");
        assertThat(found("customer")).isEmpty();
        assertThat(found("%")).isEmpty();
        assertThat(found(" ")).isEmpty();
    }

    @Test
    void asksForMoreOfAnAddressThatTooManyPeopleHave() {
        IntStream.range(0, 101).forEach(i -> story.invite("ada" + i + "@customer.example", acme));

        assertThat(violations(() -> found("ada"))).containsExactly("address: too-many");
        assertThat(found("ada1")).hasSize(12);
        assertThat(violations(() -> found("a".repeat(255)))).containsExactly("address: too-long");
    }

    private List<String> found(String address) {
        return story.desk().users().find(address).stream().map(UserView::email).toList();
    }
}
