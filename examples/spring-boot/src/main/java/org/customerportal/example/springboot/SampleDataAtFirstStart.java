package org.customerportal.example.springboot;

import java.time.Clock;
import org.customerportal.CustomerPortal;
import org.customerportal.PortalStorage;
import org.customerportal.example.springboot.mailbox.Mailbox;
import org.customerportal.example.springboot.sample.SampleData;
import org.customerportal.portal.PortalDefinition;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Fills an empty demo, before the web server opens and upkeep begins. */
@Component
class SampleDataAtFirstStart implements SmartInitializingSingleton {

    private final CustomerPortal portal;
    private final PortalStorage storage;
    private final PortalDefinition definition;
    private final Mailbox mailbox;

    SampleDataAtFirstStart(CustomerPortal portal, PortalStorage storage, PortalDefinition definition, Mailbox mailbox) {
        this.portal = portal;
        this.storage = storage;
        this.definition = definition;
        this.mailbox = mailbox;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (SampleData.isMissing(portal)) {
            SampleData.play(
                    storage, definition, mailbox::keep, Clock.systemUTC().instant());
        }
    }
}
