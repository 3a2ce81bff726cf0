package org.customerportal.spring.outside;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Addresses of the host. */
@RestController
class HostPages {

    private final MessageSource words;

    HostPages(MessageSource words) {
        this.words = words;
    }

    @GetMapping("/hello")
    String hello() {
        return "hello from the host";
    }

    @GetMapping("/word")
    String word(Locale locale) {
        return words.getMessage("sign-in.title", null, locale);
    }

    @GetMapping("/echo")
    String echo(@RequestParam(required = false) String text) {
        return "[" + text + "]";
    }

    @GetMapping("/trouble")
    String trouble() {
        throw new IllegalArgumentException("known to the host");
    }

    @GetMapping("/failure")
    String failure() {
        throw new IllegalStateException("unknown to the host");
    }
}
