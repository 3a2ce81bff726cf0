package org.customerportal.testkit.contract.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.customerportal.page.PageRequest;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.contract.visibility.Case.Answers;
import org.customerportal.testkit.contract.visibility.Case.Asking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The storage agrees with the rule, whoever looks at whatever: lists in order and page by page, cuts of lists, counts,
 * single reads, whom a request concerns, and comments. So does the portal over the storage: exports, counts, explanations,
 * previews of a change, and whom mails reach.
 *
 * <p>{@code -Dportal.worlds=1000} grows that many worlds instead of {@value #USUAL}, and {@code -Dportal.seed=7} begins with
 * another one.
 */
public abstract class VisibilityWorldsContract extends StorageContract {

    private static final int USUAL = 6;
    private static final int SHOWN = 3;

    /** How many onlookers of a world come through the portal; it takes a storage several questions for each answer. */
    private static final int GUIDED = 6;

    private static final int MAILED = 2;
    private static final int CROWD = 150;

    private int compared;
    private int disagreements;
    private final List<String> told = new ArrayList<>();

    @Test
    @Tag("R02")
    void agreesWithTheRuleInGeneratedWorlds() {
        int worlds = Integer.getInteger("portal.worlds", USUAL);
        long first = Long.getLong("portal.seed", 1);
        for (long seed = first; seed < first + worlds; seed++) {
            World world = World.grow(seed, samples());
            look(seed, world);
            waitForMails(seed, world);
        }
        walkToTheEnd(first);
        report("visibility worlds: %d compared, %d disagreements, seed %d".formatted(compared, disagreements, first));
        assertThat(told).as("%d disagreements", disagreements).isEmpty();
        assertThat(compared).as("answers compared").isGreaterThan(worlds);
    }

    /** Says how much was compared, once everything was, for the log of the build. */
    protected void report(String line) {
        System.out.println(line);
    }

    private void look(long seed, World world) {
        Residence home = Residence.built(storage(), world, world.onlookers().get(0));
        for (Onlooker onlooker : world.onlookers()) {
            home = home.of(onlooker);
            ask(seed, home, VisibilityWorldsContract::ports);
        }
        for (Onlooker onlooker : world.onlookers().subList(0, GUIDED)) {
            home = home.of(onlooker);
            ask(seed, home, VisibilityWorldsContract::faces);
        }
    }

    // Mails tell of changes, so each round has a residence of its own.
    private void waitForMails(long seed, World world) {
        for (Onlooker onlooker : world.onlookers().subList(0, MAILED)) {
            ask(seed, Residence.built(storage(), world, onlooker), VisibilityWorldsContract::mails);
        }
    }

    // Somebody sees as many requests as fill pages of the largest size, and one more.
    private void walkToTheEnd(long seed) {
        World whole = World.ofOne(seed, samples(), CROWD);
        Onlooker onlooker = whole.onlookers().get(0).belonging(List.of()).narrowed(Optional.empty());
        Residence home = Residence.built(storage(), whole.with(List.of()), onlooker);
        int visible = 0;
        for (int size = 1; size <= CROWD; size++) {
            boolean seen = home.scope().includes(whole.requests().get(size - 1).facts());
            visible += seen ? 1 : 0;
            if (seen && visible > 1 && visible % PageRequest.MAX_SIZE < 2) {
                home = home.grownTo(whole.with(whole.requests().subList(0, size)));
                exported(seed, home);
            }
        }
    }

    private void exported(long seed, Residence home) {
        FaceComparison comparison = new FaceComparison();
        List<Disagreement> found = comparison.export(home);
        compared += comparison.compared();
        note(found.stream(), one -> "seed %d, %s: %s".formatted(seed, one.question(), one.told()));
    }

    private void ask(long seed, Residence home, Asking asking) {
        Answers answers = asking.of(home);
        compared += answers.compared();
        Case here = new Case(home.world(), home.onlooker());
        note(answers.disagreements().stream(), found -> "seed " + seed + ", " + here.story(found, asking, storage()));
    }

    // Of several disagreements of one answer the first is told, and of all only a few.
    private void note(Stream<Disagreement> found, Function<Disagreement, String> story) {
        List<Disagreement> all = found.toList();
        disagreements += all.size();
        all.stream().limit(told.size() < SHOWN ? 1 : 0).map(story).forEach(told::add);
    }

    private static Answers ports(Residence home) {
        Comparison comparison = new Comparison(home.tenant(), home.world().requests());
        List<Disagreement> found = comparison.of(home.scope());
        return new Answers(comparison.compared(), found);
    }

    private static Answers faces(Residence home) {
        FaceComparison comparison = new FaceComparison();
        List<Disagreement> found = comparison.of(home);
        return new Answers(comparison.compared(), found);
    }

    private static Answers mails(Residence home) {
        MailComparison comparison = new MailComparison();
        List<Disagreement> found = comparison.of(home);
        return new Answers(comparison.compared(), found);
    }
}
