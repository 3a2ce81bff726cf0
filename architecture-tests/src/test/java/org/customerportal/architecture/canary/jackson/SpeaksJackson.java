package org.customerportal.architecture.canary.jackson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

public interface SpeaksJackson {

    void accept(List<JsonNode> nodes);
}
