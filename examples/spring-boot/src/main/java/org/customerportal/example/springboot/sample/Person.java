package org.customerportal.example.springboot.sample;

import java.util.Map;
import java.util.Optional;
import org.customerportal.flow.FlowKey;
import org.customerportal.organization.OrganizationId;
import org.customerportal.request.service.SubmitRequest;
import org.customerportal.user.PortalUserId;

/** A customer who has accepted the invitation. */
record Person(PortalUserId id, OrganizationId organization) {

    SubmitRequest request(String flow, String subject, String description, Map<String, String> fields) {
        return new SubmitRequest(
                new FlowKey(flow), organization, subject, description.strip(), fields, Optional.empty());
    }
}
