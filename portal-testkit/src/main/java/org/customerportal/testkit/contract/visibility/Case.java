package org.customerportal.testkit.contract.visibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.PortalStorage;
import org.customerportal.filter.Filter;
import org.customerportal.organization.Membership;

/**
 * A world and somebody who looks at it, to be asked again in a tenant of its own.
 *
 * @param world the world
 * @param onlooker who looks
 */
record Case(World world, Onlooker onlooker) {

    List<Filed> requests() {
        return world.requests();
    }

    /** Returns where storage and rule differ here, if it is asked this. */
    Optional<Disagreement> asked(String question, Asking asking, PortalStorage storage) {
        return asking.of(Residence.built(storage, world, onlooker)).disagreements().stream()
                .filter(found -> found.question().equals(question))
                .findFirst();
    }

    /** Tells a disagreement that was found here, in its simplest form. */
    String story(Disagreement found, Asking asking, PortalStorage storage) {
        Case simplest = Shrinking.of(
                this, one -> one.asked(found.question(), asking, storage).isPresent());
        return simplest.told(simplest.asked(found.question(), asking, storage).orElse(found));
    }

    private String told(Disagreement found) {
        Stream<String> filters = Stream.of(
                        onlooker.narrowing().map(filter -> "the portal's filter: " + filter.toJson()),
                        Optional.of(onlooker.shared())
                                .filter(this::isNamed)
                                .map(filter -> "the shared filter: " + filter.toJson()),
                        onlooker.denied().map(filter -> "denied: " + filter.toJson()),
                        Optional.of(onlooker.imagined())
                                .filter(filter -> found.question().equals("preview"))
                                .map(filter -> "imagined instead: " + filter.toJson()),
                        Optional.of(onlooker.confidential())
                                .filter(flows -> !flows.isEmpty())
                                .map(flows -> "confidential: " + flows))
                .flatMap(Optional::stream);
        return Stream.of(
                        Stream.of(
                                "%s: %s".formatted(found.question(), found.told()),
                                "the viewer: " + onlooker.user().value() + memberships()),
                        filters,
                        Stream.of(
                                "the rule: " + onlooker.viewer().scope().clause(),
                                "the world: %d request(s)".formatted(requests().size())),
                        requests().stream()
                                .filter(filed -> filed.request().id().equals(found.request()))
                                .map(filed -> "the request: " + filed.facts() + ", said: " + filed.traits()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n  "));
    }

    private boolean isNamed(Filter shared) {
        return onlooker.memberships().stream().anyMatch(one -> one.sharing().equals(Onlooker.FILTERED));
    }

    private String memberships() {
        return onlooker.memberships().stream().map(Case::told).collect(Collectors.joining());
    }

    private static String told(Membership one) {
        return ", %s of %s: %s".formatted(one.role(), one.organization().value(), one.sharing());
    }

    /** A way to ask what the onlooker who lives there sees. */
    interface Asking {
        Answers of(Residence home);
    }

    /**
     * What became of asking.
     *
     * @param compared how many answers were compared with the rule
     * @param disagreements where they differ
     */
    record Answers(int compared, List<Disagreement> disagreements) {}
}
