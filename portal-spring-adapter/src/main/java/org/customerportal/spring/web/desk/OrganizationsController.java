package org.customerportal.spring.web.desk;

import java.util.List;
import java.util.Map;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.idempotency.IdempotencyKeyReusedException;
import org.customerportal.organization.AddOrganization;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.FormKeys;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The customer companies. */
@Controller
@RequestMapping("/portal/desk/organizations")
final class OrganizationsController {

    private final FormKeys keys = new FormKeys();
    private final boolean registering;

    OrganizationsController(CustomerPortal portal) {
        this.registering = portal.portals().stream()
                .anyMatch(one -> one.settings().registration().open());
    }

    @GetMapping
    Answer list(StaffFace face, @RequestParam(defaultValue = "") String after) {
        return Answer.page("desk/organizations")
                .with("page", face.organizations().list(Address.page(after, PageRequest.DEFAULT_SIZE)))
                .with("registering", registering)
                .with("first", after.isEmpty());
    }

    @GetMapping("/new")
    Answer form(StaffFace face) {
        return page(Map.of());
    }

    @PostMapping("/new")
    Answer add(StaffFace face, @RequestParam Map<String, String> typed) {
        try {
            Organization added = face.organizations()
                    .add(new AddOrganization(
                            typed.getOrDefault("name", ""),
                            typed.getOrDefault("number", ""),
                            FormKeys.read(typed.getOrDefault("key", ""))));
            return Answer.redirect("/organizations/" + added.id().value() + "?done=organization");
        } catch (InvalidInputException wrong) {
            return page(typed).wrong(wrong);
        } catch (DuplicateException taken) {
            return page(typed).wrong(List.of(Violation.of("number", "taken")));
        } catch (IdempotencyKeyReusedException changed) {
            return page(typed).wrong(List.of(Violation.of("", "sent-before")));
        }
    }

    @GetMapping("/{id}")
    Answer show(StaffFace face, @PathVariable String id) {
        OrganizationId organization = Address.id(id, OrganizationId::new);
        return Answer.page("desk/organization")
                .with("organization", face.organizations().get(organization))
                .with("registering", registering)
                .with(
                        "members",
                        face.organizations().members(organization).stream()
                                .map(Member::of)
                                .toList());
    }

    private Answer.Page page(Map<String, String> typed) {
        return Answer.page("desk/organization-new").with("typed", typed).with("key", keys.next());
    }
}
