package org.customerportal.example.springboot.sample;

import java.time.Instant;
import java.util.function.BiConsumer;
import org.customerportal.CustomerPortal;
import org.customerportal.PortalStorage;
import org.customerportal.example.springboot.northwind.NorthwindStaff;
import org.customerportal.notification.Mail;
import org.customerportal.page.PageRequest;
import org.customerportal.portal.PortalDefinition;

/** Plays what has happened before the demo is started for the first time. */
public final class SampleStory {

    /** What every customer of the demo signs in with. */
    public static final String PASSWORD = "a walk in the park";

    private SampleStory() {}

    /** Says whether nothing was ever played or added to this storage. */
    public static boolean isMissing(CustomerPortal portal) {
        return portal.staff(NorthwindStaff.MIA)
                .organizations()
                .list(PageRequest.first(1))
                .items()
                .isEmpty();
    }

    /**
     * Plays everything.
     *
     * @param mails takes each mail with the time at which it was sent
     * @param present when the tale ends
     */
    public static void play(
            PortalStorage storage, PortalDefinition definition, BiConsumer<Mail, Instant> mails, Instant present) {
        SampleClock clock = new SampleClock(present);
        SampleMail mail = new SampleMail(clock, mails);
        CustomerPortal portal = CustomerPortal.builder()
                .storage(storage)
                .portal(definition)
                .staff(new NorthwindStaff())
                .mail(mail)
                .clock(clock)
                .build();
        Tale tale = new Tale(portal, clock, mail);
        Cast cast = Cast.arrive(tale);
        PastRequests.tell(tale, cast);
        PresentRequests.tell(tale, cast);
    }
}
