package org.customerportal.spring.web.customer.colleague;

import java.util.ArrayList;
import java.util.List;
import org.customerportal.organization.Sharing;

/**
 * A kind of sharing as forms for customers name it.
 *
 * @param sharing what it stands for
 * @param held whether it is offered only because the colleague has it already
 */
record Sees(Sharing sharing, boolean held) {

    private static final String HELD = "held";

    static Sees of(Sharing sharing) {
        return new Sees(sharing, false);
    }

    /** Returns what may be chosen for anybody. */
    static List<Sees> offered(List<Sharing> grantable) {
        return grantable.stream().map(Sees::of).toList();
    }

    /** Returns what may be chosen for a colleague: what may be given, and what the colleague has already. */
    static List<Sees> offered(List<Sharing> grantable, Sharing held) {
        List<Sees> offered = new ArrayList<>(offered(grantable));
        if (!grantable.contains(held)) {
            offered.add(new Sees(held, true));
        }
        return offered;
    }

    /** Reads what was chosen of what was offered; anything else shares nothing. */
    static Sharing read(List<Sees> offered, String value) {
        return offered.stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .map(Sees::sharing)
                .orElse(Sharing.own());
    }

    /** Names the choice that stands for this sharing. */
    static String name(List<Sees> offered, Sharing sharing) {
        return offered.stream()
                .filter(choice -> choice.sharing().equals(sharing))
                .findFirst()
                .map(Sees::value)
                .orElse("");
    }

    /** Returns it as forms carry it. */
    public String value() {
        return held ? HELD : kind();
    }

    /** Returns the name of its words. */
    public String kind() {
        return sharing.fold(
                () -> "own",
                whole -> whole.commenting() ? "organization" : "organization-read-only",
                some -> some.commenting() ? "filter" : "filter-read-only");
    }
}
