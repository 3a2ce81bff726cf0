package org.customerportal.spring.pages;

import java.util.concurrent.atomic.AtomicInteger;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.staff.StaffMember;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A test that looks at pages. All of them share one host, so each brings people and requests of its own. */
@SpringBootTest(
        classes = PagesHost.class,
        properties = {"portal.storage=memory", "portal.upkeep.enabled=false", "spring.main.banner-mode=off"})
abstract class PageTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    protected Cast cast;

    private MockMvc mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    /** Returns the session of a new customer who sees own requests only. */
    String newcomer(String name, OrganizationId organization) {
        return newcomer(name, organization, Sharing.own());
    }

    String newcomer(String name, OrganizationId organization, Sharing sharing) {
        return cast.customer(name, "person" + PEOPLE.incrementAndGet() + "@customer.example", organization, sharing);
    }

    Browser customer(String session) {
        return Browser.of(mvc, session);
    }

    Browser desk(StaffMember member) {
        return Browser.of(mvc, member);
    }
}
