package org.customerportal.example.springboot.staff;

import org.customerportal.example.springboot.northwind.NorthwindStaff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where staff sign in. It tells who can, because this is a demo. */
@Controller
class StaffSignInPage {

    @GetMapping("/staff/sign-in")
    String signIn(Model model) {
        model.addAttribute("people", NorthwindStaff.all());
        model.addAttribute("password", StaffSecurity.PASSWORD);
        return "demo/staff-sign-in";
    }
}
