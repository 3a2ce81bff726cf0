package org.customerportal.benchmarks.contestant.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A statement in the making, with its values. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql add(String part, Object... more) {
        text.append(part);
        values.addAll(List.of(more));
        return this;
    }

    Sql list(Collection<?> members) {
        text.append(members.stream().map(member -> "?").collect(Collectors.joining(", ", "(", ")")));
        values.addAll(members);
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return values;
    }
}
