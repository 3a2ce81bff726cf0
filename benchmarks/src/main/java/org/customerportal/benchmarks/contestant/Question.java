package org.customerportal.benchmarks.contestant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerportal.benchmarks.dataset.Person;
import org.customerportal.benchmarks.dataset.Stage;
import org.customerportal.page.Position;
import org.customerportal.request.OverviewTab;
import org.customerportal.workflow.StatusCategory;

/**
 * A question for a page of requests.
 *
 * @param asked for which requests
 * @param person by whom
 * @param after where the page before ended; empty for the first one
 * @param word what must be found in the request or in a public comment; empty to find everything
 */
public record Question(Asked asked, Person person, Optional<Position> after, Optional<String> word) {

    /** How many requests a page shows. */
    public static final int PAGE = 25;

    /** The flows whose requests are shared with the organization in {@link Asked#L5}. */
    public static final List<String> SHARED_FLOWS = List.of("flow-1", "flow-3");

    /** The status that {@link Asked#L5} leaves out. */
    public static final Stage LEFT_OUT = Stage.CLOSED;

    /** The first moment of {@link Asked#L5}. */
    public static final Instant SINCE = Instant.parse("2025-10-01T00:00:00Z");

    /** The answer to the field {@code model} that {@link Asked#L6} asks for. */
    public static final String RARE_MODEL = "model-118";

    /** Asks for the first page. */
    public static Question first(Asked asked, Person person) {
        return new Question(asked, person, Optional.empty(), Optional.empty());
    }

    /** Asks for the first page of what contains a word. */
    public static Question finding(String word, Person person) {
        return new Question(Asked.L1, person, Optional.empty(), Optional.of(word));
    }

    /** Asks for the page after this position. */
    public Question continued(Position position) {
        return new Question(asked, person, Optional.of(position), word);
    }

    /** Returns the categories to keep. */
    public Set<StatusCategory> categories() {
        return asked == Asked.L2 ? OverviewTab.OPEN.categories() : OverviewTab.ALL.categories();
    }
}
