package org.customerportal.spring.web.customer.profile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.customerportal.CustomerFace;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.identity.LinkedIdentity;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.spring.HostCustomer;
import org.customerportal.spring.security.HostSignIn;
import org.customerportal.spring.web.Answer;
import org.customerportal.spring.web.view.Address;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** By which sign-ins elsewhere a person is known, and the one of the host that could be added now. */
@Controller
@RequestMapping("/portal/{portal}/profile/identities")
final class IdentitiesController {

    private final HostSignIn host;

    IdentitiesController(HostSignIn host) {
        this.host = host;
    }

    @GetMapping
    Answer show(CustomerFace face, HttpServletRequest request) {
        return page(face, request);
    }

    @PostMapping
    Answer link(CustomerFace face, HttpServletRequest request, @RequestParam(defaultValue = "") String password) {
        ExternalIdentity vouchedFor = vouchedFor(request).orElseThrow(() -> new NotFoundException("identity"));
        try {
            face.identities().link(vouchedFor, password);
            return Answer.redirect("/profile/identities?done=identity-linked");
        } catch (InvalidInputException wrong) {
            return page(face, request).wrong(wrong);
        } catch (NotAllowedException refused) {
            return page(face, request).wrong(because(refused));
        }
    }

    @GetMapping("/{id}/remove")
    Answer ask(CustomerFace face, @PathVariable String id) {
        return Answer.page("customer/identity-remove").with("link", link(face, id));
    }

    @PostMapping("/{id}/remove")
    Answer remove(CustomerFace face, HttpServletRequest request, @PathVariable String id) {
        try {
            face.identities().unlink(Address.id(id, Function.<UUID>identity()));
            return Answer.redirect("/profile/identities?done=identity-removed");
        } catch (NotAllowedException refused) {
            return page(face, request).wrong(because(refused));
        }
    }

    private Answer.Page page(CustomerFace face, HttpServletRequest request) {
        List<LinkedIdentity> links = face.identities().list();
        Answer.Page page = Answer.page("customer/identities")
                .with("links", links)
                .with("host", host.isOffered() && !face.isVouchedFor());
        return vouchedFor(request)
                .filter(identity ->
                        links.stream().noneMatch(link -> link.identity().equals(identity)))
                .map(identity -> page.with("candidate", identity))
                .orElse(page);
    }

    private Optional<ExternalIdentity> vouchedFor(HttpServletRequest request) {
        return host.customer(request).flatMap(HostCustomer::identity);
    }

    private static LinkedIdentity link(CustomerFace face, String id) {
        UUID wanted = Address.id(id, Function.<UUID>identity());
        return face.identities().list().stream()
                .filter(link -> link.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("identity"));
    }

    private static List<Violation> because(NotAllowedException refused) {
        return List.of(Violation.of("", Address.code(refused.reason())));
    }
}
