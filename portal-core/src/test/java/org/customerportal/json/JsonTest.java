package org.customerportal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final int FRAME = "{'text':''}".length();

    @Test
    void writesNothingThatItWouldNotRead() {
        Map<String, String> longest = Map.of("text", "x".repeat(Json.MAX_LENGTH - FRAME));
        Map<String, String> tooLong = Map.of("text", "x".repeat(Json.MAX_LENGTH - FRAME + 1));

        assertThat(Json.read(Json.write(longest))).isEqualTo(longest);
        assertThatThrownBy(() -> Json.write(tooLong)).isInstanceOf(IllegalArgumentException.class);
    }
}
