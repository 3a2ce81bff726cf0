package org.customerportal.jpa;

import java.util.Optional;
import java.util.function.Consumer;
import org.customerportal.page.Slice;
import org.customerportal.visibility.Fact;

/**
 * A question to the requests {@code r} that one index answers in the order of lists.
 *
 * @param involvement whose involvements {@code p} to walk instead of the requests themselves
 * @param condition what else must hold
 */
record ScopeBranch(Optional<Fact.Related> involvement, Consumer<Jpql> condition) {

    /** Asks for columns of the requests in this branch. */
    Select<Object[]> select(Rows rows, String columns) {
        if (involvement.isEmpty()) {
            return rows.select(Object[].class, columns + " from portal_request r")
                    .and(condition);
        }
        return rows.select(Object[].class, columns + " from portal_request r, portal_involvement p")
                .and("p.tenant = ?", rows.tenant())
                .and("p.relation = ?", involvement.get().relation().name())
                .and("p.partyId = ?", involvement.get().party())
                .and("r.id = p.requestId")
                .and(condition);
    }

    /** Asks for the latest of them. */
    Select<Object[]> latest(Select<Object[]> select, Slice slice) {
        return involvement.isPresent()
                ? select.latest("p.updatedAt", "p.requestId", slice)
                : select.latest("r.updatedAt", slice);
    }
}
