package org.customerportal.example.springboot.sample;

import java.time.Duration;
import java.util.Locale;
import org.customerportal.CustomerFace;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.VisitorFace;
import org.customerportal.account.EditProfile;
import org.customerportal.account.ProfileView;
import org.customerportal.example.springboot.northwind.NorthwindPortal;
import org.customerportal.invitation.AcceptInvitation;
import org.customerportal.registration.Register;
import org.customerportal.registration.SelfRegistration;
import org.customerportal.signin.Origin;
import org.customerportal.staff.StaffMember;

/** The portal at the time where the clock stands, for whoever acts in the tale. */
final class Tale {

    private final CustomerPortal portal;
    private final SampleClock clock;
    private final SampleMail mail;

    Tale(CustomerPortal portal, SampleClock clock, SampleMail mail) {
        this.portal = portal;
        this.clock = clock;
        this.mail = mail;
    }

    /** Goes to a time of day some days before the present. */
    Tale at(int daysAgo, String time) {
        clock.set(daysAgo, time);
        return this;
    }

    /** Goes to a moment before the present. */
    Tale ago(Duration time) {
        clock.set(time);
        return this;
    }

    /** Returns a day before or after the present, as a form takes it. */
    String day(int daysFromNow) {
        return clock.day(daysFromNow).toString();
    }

    /** Lets the mails of what just happened go out. */
    void mailGoesOut() {
        portal.upkeep().run();
    }

    /** Lets time pass. */
    void pass(Duration time) {
        clock.pass(time);
    }

    StaffFace staff(StaffMember member) {
        return portal.staff(member);
    }

    CustomerFace customer(Person person) {
        return portal.customer(NorthwindPortal.KEY, person.id());
    }

    /** Registers somebody whom nobody has invited, and who then waits to be let in. */
    void register(String email, String name) {
        SelfRegistration door = portal.visitor(NorthwindPortal.KEY, new Origin("192.0.2.9", "Firefox on Linux"))
                .registration();
        door.ask(email, Locale.ENGLISH);
        mailGoesOut();
        pass(Duration.ofMinutes(4));
        door.register(mail.invitation(email), new Register(name, ""));
        mailGoesOut();
    }

    /** Accepts the invitation that was mailed to this address, and fills in the profile. */
    Person accept(String email, String name, String jobTitle, String language) {
        pass(Duration.ofMinutes(17));
        VisitorFace visitor = portal.visitor(NorthwindPortal.KEY, new Origin("192.0.2.7", "Firefox on Linux"));
        visitor.invitations().accept(mail.invitation(email), new AcceptInvitation(name, SampleStory.PASSWORD));
        String session = visitor.signIn()
                .signIn(email, SampleStory.PASSWORD)
                .signedIn()
                .token()
                .reveal();
        CustomerFace face = portal.customer(NorthwindPortal.KEY, session);
        ProfileView profile = face.profile().get();
        face.profile()
                .edit(new EditProfile(
                        name, "+351 21 555 0100", jobTitle, language, "Europe/Lisbon", profile.version()));
        face.sessions().signOut();
        return new Person(profile.id(), face.organizations().get(0).id());
    }
}
