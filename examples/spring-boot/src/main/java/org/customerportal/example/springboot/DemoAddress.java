package org.customerportal.example.springboot;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people reach the demo. A host writes its real address into its settings; links in mails begin with it.
 *
 * @param value absolute, without a slash at the end
 */
@Component
record DemoAddress(
        @Value("${demo.address:http://localhost:${server.port:8080}}")
        String value) {}
