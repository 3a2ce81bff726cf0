package org.customerportal.spring.web.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.customerportal.StaffFace;
import org.customerportal.invitation.InvitationState;
import org.customerportal.invitation.InvitationView;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.Page;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;

/**
 * Which invitations the list shows, as its address says.
 *
 * @param chosen where they stand
 * @param organization where they lead
 * @param text how their addresses begin, without blanks around it
 */
record InvitationFilter(Optional<InvitationState> chosen, Optional<Organization> organization, String text) {

    /**
     * Reads it from an address.
     *
     * @throws org.customerportal.problem.NotFoundException if an organization is named that is not there
     */
    static InvitationFilter of(StaffFace face, String state, String organization, String typed) {
        return new InvitationFilter(
                Arrays.stream(InvitationState.values())
                        .filter(each -> Address.name(each).equals(state))
                        .findFirst(),
                Optional.of(organization)
                        .filter(id -> !id.isEmpty())
                        .map(id -> face.organizations().get(Address.id(id, OrganizationId::new))),
                typed.strip());
    }

    /** Says whether anything but the state narrows the list. */
    public boolean isOn() {
        return organization.isPresent() || !text.isEmpty();
    }

    /** Returns the state as addresses name it; nothing for all. */
    public String state() {
        return chosen.map(Address::name).orElse("");
    }

    /** Returns the query of this list's address, the state aside. */
    public String query() {
        String where =
                organization.map(known -> "&organization=" + known.id().value()).orElse("");
        return where + (text.isEmpty() ? "" : "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    /** Returns the page with the invitations, or with what is wrong with what was typed. */
    Answer.Page fill(Answer.Page page, StaffFace face, PageRequest wanted) {
        Answer.Page filtered = page.with("filter", this);
        try {
            return filtered.with(
                    "page", face.invitations().list(chosen, organization.map(Organization::id), text, wanted));
        } catch (InvalidInputException refusal) {
            return filtered.with("page", new Page<InvitationView>(List.of(), Optional.empty()))
                    .wrong(refusal);
        }
    }
}
