package org.customerportal.request.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.AssigneeDisplay;
import org.customerportal.request.RequestRow;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;

/** The names that a page of requests mentions, read at once after the page is known. */
record RequestNames(
        Map<PortalUserId, PortalUser> users,
        Map<OrganizationId, Organization> organizations,
        StaffDirectory directory) {

    static RequestNames of(List<RequestRow> rows, RequestPorts ports) {
        return new RequestNames(
                ports.users().findAll(rows.stream().map(RequestRow::requester).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(PortalUser::id, Function.identity())),
                ports
                        .organizations()
                        .findAll(rows.stream().map(RequestRow::organization).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Organization::id, Function.identity())),
                ports.staff());
    }

    String requester(PortalUserId id) {
        return Optional.ofNullable(users.get(id)).map(PortalUser::displayName).orElse("");
    }

    String requesterEmail(PortalUserId id) {
        return Optional.ofNullable(users.get(id))
                .map(user -> user.email().spelling())
                .orElse("");
    }

    String organization(OrganizationId id) {
        return Optional.ofNullable(organizations.get(id))
                .map(Organization::name)
                .orElse("");
    }

    Optional<String> assigneeForStaff(Optional<StaffId> assignee) {
        return assignee.map(id -> directory.find(id).map(StaffMember::name).orElse(id.value()));
    }

    Optional<String> assigneeForCustomers(Optional<StaffId> assignee, AssigneeDisplay display) {
        return switch (display) {
            case NAME -> assignee.flatMap(directory::find).map(StaffMember::name);
            case HIDDEN -> Optional.empty();
        };
    }
}
