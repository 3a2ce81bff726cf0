package org.customerportal.testkit.contract.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.customerportal.testkit.contract.StorageContract;
import org.junit.jupiter.api.Test;

/**
 * The storage agrees with the rule, whoever looks at whatever: lists in order and page by page, cuts of lists, counts,
 * single reads, whom a request concerns, and comments.
 *
 * <p>{@code -Dportal.worlds=1000} grows that many worlds instead of {@value #USUAL}, and {@code -Dportal.seed=7} begins with
 * another one.
 */
public abstract class VisibilityWorldsContract extends StorageContract {

    private static final int USUAL = 6;
    private static final int SHOWN = 3;

    @Test
    void agreesWithTheRuleInGeneratedWorlds() {
        int worlds = Integer.getInteger("portal.worlds", USUAL);
        long first = Long.getLong("portal.seed", 1);
        List<String> told = new ArrayList<>();
        int compared = 0;
        int disagreements = 0;
        for (long seed = first; seed < first + worlds; seed++) {
            World world = World.grow(seed, storage().tenant(samples().tenant()), samples());
            Comparison comparison = new Comparison(world.tenant(), world.requests());
            for (Onlooker onlooker : world.onlookers()) {
                List<Disagreement> found = comparison.of(onlooker.viewer().scope());
                disagreements += found.size();
                if (!found.isEmpty() && told.size() < SHOWN) {
                    told.add(story(seed, world, onlooker, found.get(0)));
                }
            }
            compared += comparison.compared();
        }
        System.out.printf(
                "visibility worlds: %d compared, %d disagreements, seed %d%n", compared, disagreements, first);
        assertThat(told).as("%d disagreements", disagreements).isEmpty();
        assertThat(compared).as("answers compared").isGreaterThan(worlds);
    }

    private static String story(long seed, World world, Onlooker onlooker, Disagreement disagreement) {
        Onlooker simplest = Shrinking.of(
                onlooker,
                simpler -> new Comparison(world.tenant(), world.requests())
                        .of(simpler.viewer().scope()).stream()
                                .anyMatch(found -> found.question().equals(disagreement.question())));
        Disagreement last = new Comparison(world.tenant(), world.requests())
                .of(simplest.viewer().scope()).stream()
                        .filter(found -> found.question().equals(disagreement.question()))
                        .findFirst()
                        .orElse(disagreement);
        String request = world.requests().stream()
                .filter(filed -> filed.request().id().equals(last.request()))
                .map(filed -> filed.facts().toString())
                .findFirst()
                .orElse("");
        return "seed %d, %s: %s%n  by %s%n  the rule: %s%n  the request: %s"
                .formatted(
                        seed,
                        last.question(),
                        last.told(),
                        simplest,
                        simplest.viewer().scope().clause(),
                        request);
    }
}
