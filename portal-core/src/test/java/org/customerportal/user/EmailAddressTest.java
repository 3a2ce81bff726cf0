package org.customerportal.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailAddressTest {

    /** PostgreSQL stores no such character, and refuses the whole question. */
    @Test
    void beginsWithNothingThatCannotBeSeen() {
        assertThat(EmailAddress.beginning("\u0000Ad\u0007a\uD800")).contains("ada");
        assertThat(EmailAddress.beginning("\u0000 \n")).isEmpty();
    }
}
