package org.customerportal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Code that breaks a rule on purpose, and the names that the rule has to call out: these and no others. */
record Canary(CodeBase code, List<String> culprits) {

    /** Returns the canary that lives in a room of its own below {@code canary}. */
    static Canary inRoom(String room, String... culprits) {
        String path = "org/customerportal/architecture/canary/" + room;
        var home = House.ROOT.resolve("architecture-tests");
        return new Canary(
                CodeBase.read(
                        room,
                        List.of(home.resolve("target/test-classes").resolve(path)),
                        List.of(home.resolve("src/test/java").resolve(path))),
                List.of(culprits));
    }

    /** Returns a canary that is written on the spot. */
    static Canary written(List<SourceFile> sources, String... culprits) {
        return new Canary(CodeBase.written(sources), List.of(culprits));
    }

    void mustBeCaughtBy(Rule rule) {
        List<String> offences = rule.judge().offences(code);
        assertThat(culprits)
                .as("who breaks \"%s\", of all these: %s", rule.demand(), offences)
                .isNotEmpty()
                .allSatisfy(culprit -> assertThat(offences).anyMatch(offence -> offence.contains(culprit)));
        assertThat(offences)
                .as("innocents accused of breaking \"%s\"", rule.demand())
                .allMatch(offence -> culprits.stream().anyMatch(offence::contains));
    }
}
