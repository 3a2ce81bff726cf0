package org.customerportal.example.plain;

import java.util.UUID;
import org.customerportal.CustomerFace;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Role;
import org.customerportal.organization.Sharing;
import org.customerportal.page.PageRequest;
import org.customerportal.request.OverviewTab;
import org.customerportal.request.RequestId;

/** A colleague with whom nothing is shared knows the address of the request. Then staff share. */
final class ColleagueAct {

    private final Stage stage;
    private final Customer colleague;
    private final RequestId request;

    ColleagueAct(Stage stage, Customer colleague, RequestId request) {
        this.stage = stage;
        this.colleague = colleague;
        this.request = request;
    }

    void tryToRead(OrganizationId organization) {
        CustomerFace face = stage.customer(colleague);
        list(face);
        RequestId madeUp = new RequestId(new UUID(4711, 4711));
        stage.refused("Bob opens Ana's request", () -> face.requests().get(request));
        stage.refused(
                "Bob opens a request that does not exist", () -> face.requests().get(madeUp));

        stage.sam().organizations().change(face.user().id(), organization, Role.MEMBER, Sharing.organization());
        stage.tell("Sam shares the organization's requests with Bob.");
        list(stage.customer(colleague));
    }

    private void list(CustomerFace face) {
        int listed = face.requests()
                .list(OverviewTab.ALL, PageRequest.first())
                .items()
                .size();
        stage.tell("Requests on Bob's list: %d.", listed);
    }
}
