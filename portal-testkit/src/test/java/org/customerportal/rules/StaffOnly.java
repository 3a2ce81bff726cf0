package org.customerportal.rules;

import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestRepository;
import org.customerportal.visibility.StaffViewer;

/** Makes a request one that does not exist for customers; no service does so yet. */
final class StaffOnly {

    private StaffOnly() {}

    /** Returns the stored request as one for staff only. */
    static CustomerRequest version(RequestRepository requests, RequestId id) {
        CustomerRequest stored =
                requests.find(id, new StaffViewer(PortalStory.GRACE).scope()).orElseThrow();
        return new CustomerRequest(
                stored.id(),
                stored.reference(),
                stored.portal(),
                stored.flow(),
                stored.requester(),
                stored.organization(),
                stored.subject(),
                stored.description(),
                stored.values(),
                stored.status(),
                stored.category(),
                stored.assignee(),
                true,
                stored.createdAt(),
                stored.closedAt(),
                stored.updatedAt(),
                stored.staffUpdatedAt(),
                stored.version());
    }
}
