package org.customerportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each run of these tests has one provider, the one that the build names; a row of the matrix cannot test another. */
class ProviderTest {

    @Test
    void isTheOneThatTheBuildNames() {
        try (OpenStorage open = OpenStorage.on(Database.H2)) {
            String jar = open.factory()
                    .getClass()
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath();

            assertThat(jar).endsWith("/" + System.getProperty("portal.provider") + ".jar");
        }
    }
}
