package org.customerportal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.customerportal.notification.MailSender;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalSettings;
import org.customerportal.portal.RegistrationPolicy;
import org.customerportal.registration.Register;
import org.customerportal.registration.RegistrationView;
import org.customerportal.registration.SelfRegistration;
import org.customerportal.signin.Origin;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;

/** An organization with a domain whose people may register, and what somebody does whom nobody has invited. */
final class Newcomers {

    static final String DOMAIN = "acme.example";
    static final String EVE = "Eve@acme.example";
    static final Register YES = new Register("Eve", PortalStory.PASSWORD);

    final WatchedStorage storage = new WatchedStorage();
    final PortalStory story;
    final OrganizationId acme;

    Newcomers(RegistrationPolicy policy) {
        this(policy, mailbox -> mailbox);
    }

    /** Puts something between the portal and the mailbox. */
    Newcomers(RegistrationPolicy policy, UnaryOperator<MailSender> between) {
        story = new Stage()
                .storage(storage)
                .mail(between)
                .settings(PortalSettings.DEFAULTS.registering(policy))
                .begin();
        acme = story.organization("Acme");
        story.desk().registrations().addDomain(acme, DOMAIN);
    }

    SelfRegistration door() {
        return door("support", Origin.unknown());
    }

    SelfRegistration door(String portal, Origin origin) {
        return story.portal.visitor(portal, origin).registration();
    }

    void ask(String email) {
        door().ask(email, Locale.ENGLISH);
    }

    /** Asks for a link and returns what the mail carries. */
    String link(String email) {
        ask(email);
        return story.mailedToken(email);
    }

    /** Proves the address, where somebody decides. */
    RegistrationView waiting(String email) {
        door().register(link(email), new Register("Eve", ""));
        return story.desk()
                .registrations()
                .waiting(Optional.of(acme), PageRequest.first())
                .items()
                .get(0);
    }

    Optional<PortalUser> user(String email) {
        return story.storage.users().find(Samples.email(email));
    }

    List<Membership> memberships(String email) {
        return story.storage.memberships().of(user(email).orElseThrow().id());
    }
}
