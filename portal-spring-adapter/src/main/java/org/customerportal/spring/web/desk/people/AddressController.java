package org.customerportal.spring.web.desk.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.account.address.PendingAddress;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.portal.PortalKey;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.customerportal.spring.web.view.Typed;
import org.customerportal.user.PortalUserId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks for another address of a person, who confirms it, and takes the wish back. */
@Controller
@RequestMapping("/portal/desk/people/{id}/address")
final class AddressController {

    private final List<PortalDefinition> portals;

    AddressController(CustomerPortal portal) {
        this.portals = List.copyOf(portal.portals());
    }

    @GetMapping
    Answer show(StaffFace face, @PathVariable String id) {
        return page(face, user(id), "", "");
    }

    @PostMapping
    Answer change(StaffFace face, @PathVariable String id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        String portal = portals.size() == 1 ? portals.get(0).key().value() : typed.text("portal");
        try {
            face.addresses().change(user(id), typed.text("email"), Address.key(portal, PortalKey::new));
            return Answer.redirect("/people/" + id + "?done=person-address-asked");
        } catch (InvalidInputException wrong) {
            return page(face, user(id), typed.text("email"), portal).wrong(wrong);
        } catch (NotAllowedException notActive) {
            return Answer.redirect("/people/" + id + "?done=not-active");
        }
    }

    @PostMapping("/cancel")
    Answer cancel(StaffFace face, @PathVariable String id) {
        face.addresses().cancel(user(id));
        return Answer.redirect("/people/" + id + "?done=person-address-cancelled");
    }

    private Answer.Page page(StaffFace face, PortalUserId id, String email, String portal) {
        return Answer.page("desk/address")
                .with("user", face.users().get(id))
                .with(
                        "pending",
                        face.addresses().pending(id).map(PendingAddress::email).orElse(""))
                .with("portals", portals)
                .with("chosen", portal.isEmpty() ? portals.get(0).key().value() : portal)
                .with("email", email);
    }

    private static PortalUserId user(String id) {
        return Address.id(id, PortalUserId::new);
    }
}
