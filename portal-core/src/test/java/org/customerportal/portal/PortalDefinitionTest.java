package org.customerportal.portal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalDefinitionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/portal/support",
                "help.example.com",
                "ftp://help.example.com",
                "http://help.example.com/portal"
            })
    @Tag("S19")
    @Tag("R05")
    void isRefusedWithoutAnAddressThatLinksCanBeginWith(String base) {
        assertThatThrownBy(() -> PortalDefinition.builder("support", "Support", base))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
