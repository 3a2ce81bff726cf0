package org.customerportal.spring.web.desk;

import java.util.List;
import java.util.Map;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.idempotency.IdempotencyKeyReusedException;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.desk.AddOrganization;
import org.customerportal.organization.desk.EditOrganization;
import org.customerportal.page.PageRequest;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violation;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.FormKeys;
import org.customerportal.trait.AttributeLines;
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

    private static final int CONFLICT = 409;

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
                            AttributeLines.read(typed.getOrDefault("attributes", "")),
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

    @GetMapping("/{id}/edit")
    Answer askForNames(StaffFace face, @PathVariable String id) {
        Organization stored = face.organizations().get(Address.id(id, OrganizationId::new));
        return edit(
                stored,
                Map.of(
                        "name",
                        stored.name(),
                        "number",
                        stored.number().orElse(""),
                        "attributes",
                        AttributeLines.write(stored.attributes()),
                        "version",
                        Long.toString(stored.version())));
    }

    @PostMapping("/{id}/edit")
    Answer edit(StaffFace face, @PathVariable String id, @RequestParam Map<String, String> typed) {
        OrganizationId organization = Address.id(id, OrganizationId::new);
        try {
            face.organizations()
                    .edit(
                            organization,
                            new EditOrganization(
                                    typed.getOrDefault("name", ""),
                                    typed.getOrDefault("number", ""),
                                    AttributeLines.read(typed.getOrDefault("attributes", "")),
                                    Address.version(typed.getOrDefault("version", ""))));
            return Answer.redirect("/organizations/" + id + "?done=organization-changed");
        } catch (InvalidInputException wrong) {
            return edit(face.organizations().get(organization), typed).wrong(wrong);
        } catch (DuplicateException taken) {
            return edit(face.organizations().get(organization), typed).wrong(List.of(Violation.of("number", "taken")));
        } catch (StaleVersionException meanwhile) {
            return edit(face.organizations().get(organization), typed)
                    .with("meanwhile", true)
                    .status(CONFLICT);
        }
    }

    @GetMapping("/{id}/disable")
    Answer askToDisable(StaffFace face, @PathVariable String id) {
        return Answer.page("desk/organization-disable")
                .with("organization", face.organizations().get(Address.id(id, OrganizationId::new)));
    }

    @PostMapping("/{id}/disable")
    Answer disable(StaffFace face, @PathVariable String id) {
        face.organizations().disable(Address.id(id, OrganizationId::new));
        return Answer.redirect("/organizations/" + id + "?done=organization-disabled");
    }

    @PostMapping("/{id}/enable")
    Answer enable(StaffFace face, @PathVariable String id) {
        face.organizations().enable(Address.id(id, OrganizationId::new));
        return Answer.redirect("/organizations/" + id + "?done=organization-enabled");
    }

    private static Answer.Page edit(Organization stored, Map<String, String> typed) {
        return Answer.page("desk/organization-edit")
                .with("organization", stored)
                .with("typed", typed);
    }

    private Answer.Page page(Map<String, String> typed) {
        return Answer.page("desk/organization-new").with("typed", typed).with("key", keys.next());
    }
}
