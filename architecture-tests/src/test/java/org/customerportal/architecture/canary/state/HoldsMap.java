package org.customerportal.architecture.canary.state;

import java.util.HashMap;
import java.util.Map;

class HoldsMap {

    static final Map<String, String> CACHE = new HashMap<>();
}
