package org.customerportal.example.springboot;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The doors of the demo. */
@Controller
class StartPage {

    @GetMapping("/")
    String start() {
        return "demo/start";
    }
}
