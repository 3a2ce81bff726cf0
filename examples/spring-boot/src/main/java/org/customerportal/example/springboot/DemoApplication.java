package org.customerportal.example.springboot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;

/** Starts the demo. */
@SpringBootApplication
public class DemoApplication {

    public static void main(String[] args) {
        SpringApplication.run(DemoApplication.class, args);
    }

    /** Says where the demo is, as the last line of the start. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> sayWhere(DemoAddress address) {
        return ready -> System.out.println("The demo is ready: " + address.value() + "/");
    }
}
