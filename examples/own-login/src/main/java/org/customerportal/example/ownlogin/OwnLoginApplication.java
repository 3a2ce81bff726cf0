package org.customerportal.example.ownlogin;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the shop. Sign in as {@code ana} with the password {@code shop}, then open {@code /portal/support/}. */
@SpringBootApplication
public class OwnLoginApplication {

    public static void main(String[] args) {
        SpringApplication.run(OwnLoginApplication.class, args);
    }
}
