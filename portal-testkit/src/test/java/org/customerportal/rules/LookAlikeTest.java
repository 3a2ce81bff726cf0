package org.customerportal.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.customerportal.rules.Refusals.refused;

import java.util.List;
import org.customerportal.account.EditProfile;
import org.customerportal.account.address.ChangeAddress;
import org.customerportal.notification.Mail;
import org.customerportal.organization.OrganizationId;
import org.customerportal.signin.SignInRefusedException;
import org.customerportal.user.EmailAddress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that only looks like somebody's gives no way to that person's account, and mail goes to what is stored. */
class LookAlikeTest {

    private static final String VICTIM = "mike@customer.example";

    private final PortalStory story = PortalStory.begin();
    private final OrganizationId acme = story.organization("Acme");
    private final Person mike = story.person("Mike", acme);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m\u0131ke@customer.example", // dotless i, which upper case folds to I
                "m\u00EDke@customer.example", // accent
                "mi\u212Ae@customer.example", // Kelvin sign, which folds to k
                "m\u0456ke@customer.example", // Cyrillic i
                "mike@customer\uFF0Eexample", // full-width dot
                "mike\uFF20customer.example", // full-width at sign
                "mike\uFE6Bcustomer.example", // small at sign
                "mike@cust\u043Emer.example", // Cyrillic o in the domain
                "mike@customer.example.", // trailing dot
                "mike+x@customer.example",
                "mi.ke@customer.example",
                "\u200Bmike@customer.example" // invisible in front
            })
    @Tag("R19")
    @Tag("R20")
    @Tag("R21")
    @Tag("S24")
    void reachesNobodyElse(String typed) {
        story.visitor().passwordReset().request(typed);
        story.deliver();
        assertThat(story.mailbox.all()).as("mail for a new password").allMatch(LookAlikeTest::goesToTheStored);
        refused(
                SignInRefusedException.class,
                () -> story.visitor().signIn().signIn(typed, "some other words entirely"));
        catchThrowable(() -> story.invite(typed, acme));
        story.mailbox.clear();
        story.deliver();

        assertThat(story.mailbox.all())
                .as("an invitation")
                .noneMatch(mail -> mail.to().equals(EmailAddress.parse(VICTIM).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MIKE@Customer.EXAMPLE", " mike@customer.example ", "Mike@customer.example"})
    @Tag("R19")
    @Tag("R20")
    @Tag("S24")
    void cannotBeTakenInAnotherSpelling(String typed) {
        Person eve = story.person("Eve", acme);
        eve.face().address().request(new ChangeAddress(typed, PortalStory.PASSWORD));
        story.deliver();

        assertThat(story.mailbox.to(VICTIM)).as("no link to somebody else").isEmpty();
        story.visitor().passwordReset().request(typed);
        story.deliver();
        assertThat(story.mailbox.to(VICTIM))
                .singleElement()
                .satisfies(mail -> assertThat(mail.to().spelling()).isEqualTo(VICTIM));
    }

    @Test
    @Tag("R23")
    void disturbsNobodyAsAName() {
        Person eve = story.person("Eve", acme);
        long version = eve.face().profile().get().version();
        eve.face().profile().edit(new EditProfile(VICTIM, "", VICTIM, "en", "UTC", version));

        story.visitor().passwordReset().request(VICTIM);
        story.deliver();

        assertThat(story.mailbox.to(eve.email())).isEmpty();
        assertThat(story.mailbox.to(VICTIM)).hasSize(1);
        assertThat(story.visitor().signIn().signIn(VICTIM, PortalStory.PASSWORD))
                .isNotNull();
        assertThat(List.of(mike.signIn(), eve.signIn())).doesNotHaveDuplicates();
    }

    @Test
    @Tag("R23")
    void disturbsNobodyWhoComesLaterThanTheName() {
        Person eve = story.person("Eve", acme);
        long version = eve.face().profile().get().version();
        eve.face().profile().edit(new EditProfile("late@customer.example", "", "", "en", "UTC", version));

        Person late = story.person("Late", acme);
        story.visitor().passwordReset().request(late.email());
        story.deliver();

        assertThat(story.mailbox.to(late.email())).hasSize(1);
        assertThat(story.mailbox.to(eve.email())).isEmpty();
        assertThat(late.face().user().id()).isNotEqualTo(eve.id());
    }

    private static boolean goesToTheStored(Mail mail) {
        return mail.to().spelling().equals(VICTIM);
    }
}
