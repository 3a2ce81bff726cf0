package org.customerportal.example.springboot.mailbox;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows the mailbox. */
@Controller
class MailboxPages {

    /** Mails bring their styles along, and nothing else may be loaded for them. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self'; frame-ancestors 'self'";

    private final Mailbox mailbox;

    MailboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/mailbox")
    String list(Model model) {
        model.addAttribute("mails", mailbox.latest());
        return "demo/mailbox";
    }

    @GetMapping("/mailbox/{id:\\d{1,18}}")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("mail", find(id));
        return "demo/mail";
    }

    /** The HTML of a mail, for a frame. Its links open in the whole window. */
    @GetMapping("/mailbox/{id:\\d{1,18}}/html")
    ResponseEntity<String> html(@PathVariable long id) {
        String html = find(id).html().replaceFirst("<head>", "<head><base target=\"_top\">");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", POLICY)
                .body(html);
    }

    private KeptMail find(long id) {
        return mailbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
