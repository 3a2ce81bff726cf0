package org.customerportal.benchmarks.contestant.portal;

import java.util.Optional;
import java.util.UUID;
import org.customerportal.CustomerFace;
import org.customerportal.CustomerPortal;
import org.customerportal.PortalStorage;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.Written;
import org.customerportal.benchmarks.dataset.Definitions;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.conversation.AddComment;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.PageRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;
import org.customerportal.request.service.SubmitRequest;
import org.customerportal.user.PortalUserId;

/** The portal as hosts and pages call it: services with rules, names, events and all. */
public final class PortalServices {

    private final CustomerFace customer;

    /** Makes the services for a person, as they are made for each call that comes in. */
    public PortalServices(PortalStorage storage, Person person) {
        CustomerPortal portal = CustomerPortal.builder()
                .storage(storage)
                .mail(mail -> {})
                .portal(Definitions.portal())
                .build();
        this.customer = portal.customer(Definitions.PORTAL, new PortalUserId(person.user()));
    }

    /** Lists the first page, with names. */
    public int list() {
        return customer.requests()
                .list(OverviewTab.ALL, PageRequest.first(Question.PAGE))
                .items()
                .size();
    }

    /** Gathers the home page. */
    public Object home() {
        return customer.dashboard().home();
    }

    /** Opens a request with its comments. */
    public Object open(UUID request) {
        RequestId id = new RequestId(request);
        customer.requests().get(id);
        return customer.conversation().list(id, PageRequest.first(Question.PAGE));
    }

    /** Submits a request. */
    public UUID submit(Written.Request request) {
        return customer.requests()
                .submit(new SubmitRequest(
                        request.flow().key(),
                        new OrganizationId(request.person().organization()),
                        request.subject(),
                        request.description(),
                        request.fields(),
                        Optional.empty()))
                .value();
    }

    /** Comments on a request. */
    public UUID comment(Written.Comment comment) {
        return customer.conversation()
                .add(new AddComment(new RequestId(comment.request()), comment.text(), Optional.empty()))
                .value();
    }
}
