package org.customerportal.testkit.contract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserRepository;
import org.junit.jupiter.api.Test;

/** Promises of {@link PortalUserRepository#startingWith}: who is found by the beginning of an address. */
public abstract class PortalUserSearchContract extends StorageContract {

    @Test
    void findsUsersByTheBeginningOfTheirCanonicalAddresses() {
        PortalUser ada = add("Ada@customer.example");
        PortalUser adam = add("adam@B\u00FCcher.example");
        add("eve-ada@customer.example");

        assertThat(users().startingWith("ada", 10)).containsExactlyInAnyOrder(ada, adam);
        assertThat(users().startingWith("ada@", 10)).containsExactly(ada);
        assertThat(users().startingWith("ada@customer.example", 10)).containsExactly(ada);
        assertThat(users().startingWith("adam@xn--", 10)).containsExactly(adam);
        assertThat(users().startingWith("Ada", 10)).isEmpty();
        assertThat(users().startingWith("ada@customer.example.", 10)).isEmpty();
    }

    @Test
    void takesEveryCharacterOfABeginningForItself() {
        // Enough of them that a database walks an index.
        for (int other = 0; other < 40; other++) {
            add("somebody" + other + "@customer.example");
        }
        PortalUser plain = add("abc@customer.example");
        PortalUser accented = add("\u00E4bc@customer.example");
        PortalUser far = add("z\uD840\uDC00@customer.example");
        PortalUser awkward = add("a%_!'b@customer.example");

        assertThat(users().startingWith("a%_!'b", 10)).containsExactly(awkward);
        assertThat(users().startingWith("a%", 10)).containsExactly(awkward);
        assertThat(users().startingWith("a_", 10)).isEmpty();
        assertThat(users().startingWith("%", 10)).isEmpty();
        assertThat(users().startingWith("_", 10)).isEmpty();
        assertThat(users().startingWith("a!", 10)).isEmpty();
        assertThat(users().startingWith("ab", 10)).containsExactly(plain);
        assertThat(users().startingWith("\u00E4", 10)).containsExactly(accented);
        assertThat(users().startingWith("z", 10)).containsExactly(far);
        assertThat(users().startingWith("z\uD840\uDC00", 10)).containsExactly(far);
        assertThat(users().startingWith("z\uD7FF", 10)).isEmpty();
    }

    @Test
    void findsNoMoreUsersThanAsked() {
        List<PortalUser> stored = IntStream.range(0, 3)
                .mapToObj(i -> add("ada" + i + "@customer.example"))
                .toList();

        assertThat(users().startingWith("ada", 2)).hasSize(2).isSubsetOf(stored);
        assertThat(users().startingWith("ada", 3)).containsExactlyInAnyOrderElementsOf(stored);
    }

    private PortalUser add(String address) {
        PortalUser fresh = samples().user();
        return users().add(new PortalUser(
                fresh.id(),
                Samples.email(address),
                fresh.state(),
                fresh.profile(),
                fresh.traits(),
                fresh.createdAt(),
                0));
    }

    private PortalUserRepository users() {
        return tenant().users();
    }
}
