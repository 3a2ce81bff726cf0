package org.customerportal.architecture.canary.state;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class Innocent {

    static final String NAME = "innocent";
    static final List<String> NAMES = List.of(NAME);
    static final Map<String, List<String>> MORE = Map.of(NAME, NAMES);
    static final List<String> SORTED = Stream.of(NAME).sorted().toList();

    private final int[] own = {1, 2, 3};

    int settle() {
        return own[0];
    }
}
