package org.customerportal.spring.web.desk.people;

import org.customerportal.StaffFace;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes an organization a part of another one: first which, then what it will mean. */
@Controller
@RequestMapping("/portal/desk/organizations/{id}/merge")
final class OrganizationMergeController {

    @GetMapping
    Answer choose(StaffFace face, @PathVariable String id, @RequestParam(defaultValue = "") String after) {
        return Answer.page("desk/organization-merge")
                .with("organization", face.organizations().get(organization(id)))
                .with("page", face.organizations().list(Address.page(after, PageRequest.DEFAULT_SIZE)))
                .with("first", after.isEmpty());
    }

    @GetMapping("/{into}")
    Answer ask(StaffFace face, @PathVariable String id, @PathVariable String into) {
        try {
            return Answer.page("desk/organization-merge-confirm")
                    .with("preview", face.organizationMerge().preview(organization(id), organization(into)));
        } catch (InvalidInputException | NotAllowedException changedMeanwhile) {
            return notMerged(id);
        }
    }

    @PostMapping("/{into}")
    Answer merge(StaffFace face, @PathVariable String id, @PathVariable String into) {
        try {
            face.organizationMerge().merge(organization(id), organization(into));
            return Answer.redirect("/organizations/" + organization(into).value() + "?done=organization-merged");
        } catch (NotAllowedException refused) {
            return refused.reason().equals("TOO_MANY_DOMAINS")
                    ? Answer.redirect(place(id) + "?done=organization-too-many-domains")
                    : notMerged(id);
        } catch (InvalidInputException changedMeanwhile) {
            return notMerged(id);
        }
    }

    private static Answer notMerged(String id) {
        return Answer.redirect(place(id) + "?done=organization-not-merged");
    }

    private static String place(String id) {
        return "/organizations/" + organization(id).value();
    }

    private static OrganizationId organization(String id) {
        return Address.id(id, OrganizationId::new);
    }
}
