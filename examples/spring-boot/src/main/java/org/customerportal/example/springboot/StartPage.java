package org.customerportal.example.springboot;

import java.security.Principal;
import java.util.Optional;
import org.customerportal.staff.StaffDirectory;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The doors of the demo. */
@Controller
class StartPage {

    private final StaffDirectory staff;

    StartPage(StaffDirectory staff) {
        this.staff = staff;
    }

    @GetMapping("/")
    String start(@Nullable Principal principal, Model model) {
        Optional.ofNullable(principal)
                .flatMap(known -> staff.find(new StaffId(known.getName())))
                .map(StaffMember::name)
                .ifPresent(name -> model.addAttribute("member", name));
        return "demo/start";
    }
}
