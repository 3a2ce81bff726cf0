package org.customerportal.spring.web.customer.colleague;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.customerportal.CustomerFace;
import org.customerportal.colleague.ColleagueView;
import org.customerportal.invitation.InvitationState;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.NotFoundException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who belongs to an organization, and who is invited. */
@Controller
@RequestMapping("/portal/{portal}/organization")
final class ColleaguesController {

    @GetMapping
    Answer choose(CustomerFace face) {
        List<Organization> administered = face.colleagues().organizations();
        if (administered.isEmpty()) {
            throw new NotFoundException("page");
        }
        return administered.size() == 1
                ? Answer.redirect("/organization/" + administered.get(0).id().value())
                : Answer.page("customer/organizations").with("organizations", administered);
    }

    @GetMapping("/{id}")
    Answer show(
            CustomerFace face,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after) {
        OrganizationId organization = Address.id(id, OrganizationId::new);
        Optional<InvitationState> chosen = Arrays.stream(InvitationState.values())
                .filter(each -> Address.name(each).equals(state))
                .findFirst();
        List<ColleagueView> members = face.colleagues().members(organization);
        return Answer.page("customer/colleagues")
                .with("organization", face.colleagues().organization(organization))
                .with("members", members)
                .with("waiting", face.waitingColleagues().list(organization, PageRequest.first(PageRequest.MAX_SIZE)))
                .with("sees", sees(members))
                .with("state", chosen.map(Address::name).orElse(""))
                .with(
                        "states",
                        Arrays.stream(InvitationState.values())
                                .map(Address::name)
                                .toList())
                .with(
                        "page",
                        face.colleagues()
                                .invitations(organization, chosen, Address.page(after, PageRequest.DEFAULT_SIZE)))
                .with("first", after.isEmpty());
    }

    private static List<Sees> sees(List<ColleagueView> members) {
        return members.stream().map(member -> Sees.of(member.sharing())).toList();
    }
}
