package org.customerportal.architecture.canary.guard;

import java.security.SecureRandom;
import java.util.Locale;

class Innocent {

    private final SecureRandom random = new SecureRandom();

    String token() {
        return Long.toHexString(random.nextLong()).toUpperCase(Locale.ROOT);
    }
}
