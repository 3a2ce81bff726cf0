package org.customerportal.example.springboot;

import java.time.Clock;
import org.customerportal.CustomerPortal;
import org.customerportal.PortalStorage;
import org.customerportal.example.springboot.mailbox.Mailbox;
import org.customerportal.example.springboot.sample.SampleStory;
import org.customerportal.portal.PortalDefinition;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Fills an empty demo, before the web server opens and upkeep begins. */
@Component
class SampleStoryAtFirstStart implements SmartInitializingSingleton {

    private final CustomerPortal portal;
    private final PortalStorage storage;
    private final PortalDefinition definition;
    private final Mailbox mailbox;

    SampleStoryAtFirstStart(
            CustomerPortal portal, PortalStorage storage, PortalDefinition definition, Mailbox mailbox) {
        this.portal = portal;
        this.storage = storage;
        this.definition = definition;
        this.mailbox = mailbox;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (SampleStory.isMissing(portal)) {
            SampleStory.play(
                    storage, definition, mailbox::keep, Clock.systemUTC().instant());
        }
    }
}
