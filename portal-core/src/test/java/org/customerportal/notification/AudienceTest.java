package org.customerportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.customerportal.event.EventType;
import org.junit.jupiter.api.Test;

class AudienceTest {

    @Test
    void isDecidedForEachEventAndOnce() {
        assertThat(Stream.of(Audience.values()).flatMap(audience -> audience.types().stream()))
                .containsExactlyInAnyOrder(EventType.values());
    }
}
