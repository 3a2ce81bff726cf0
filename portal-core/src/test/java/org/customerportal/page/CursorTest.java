package org.customerportal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final UUID ID = UUID.fromString("ffffffff-0000-7000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z",
                "2030-01-01T12:00:00.123456Z",
                "9999-12-31T23:59:59.999999Z"
            })
    void keepsThePlaceToTheMicrosecond(String at) {
        Position position = new Position(Instant.parse(at), ID);

        assertThat(Cursor.of(position, "requests of ada").position("requests of ada"))
                .isEqualTo(position);
    }

    @Test
    void servesNoOtherQuery() {
        Cursor cursor = Cursor.of(new Position(Instant.EPOCH, ID), "requests of ada");

        assertThatThrownBy(() -> cursor.position("requests of bob")).isInstanceOf(InvalidCursorException.class);
    }
}
