package org.customerportal.jpa;

import java.util.function.Consumer;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.visibility.Fact;

/**
 * The rows that a branch walks to find requests {@code r}, in the order of lists.
 *
 * @param alias of what is walked
 * @param entity what is walked
 * @param condition which of them, beside their tenant; at most one of them leads to the same request
 * @param request the attribute that names the request
 */
record ScopeWalk(String alias, String entity, Consumer<Jpql> condition, String request) {

    /** Walks the requests themselves. */
    static final ScopeWalk REQUESTS = new ScopeWalk("r", "portal_request", jpql -> {}, "id");

    /** Walks the requests in which somebody is involved. */
    static ScopeWalk involving(Fact.Related party) {
        return new ScopeWalk(
                "p",
                "portal_involvement",
                jpql -> jpql.add(
                        " and p.relation = ? and p.partyId = ?",
                        party.relation().name(),
                        party.party()),
                "requestId");
    }

    /** Walks the requests of an organization in which a field has this answer. */
    static ScopeWalk answering(Fact.Related organization, FieldKey field, FieldValue value) {
        return new ScopeWalk(
                "w",
                "portal_answer",
                jpql -> {
                    jpql.add(
                            " and w.organizationId = ? and w.field = ? and w.kind = ?",
                            organization.party(),
                            field.value(),
                            AnswerKind.of(value).name());
                    AnswerKind.text(value).ifPresent(text -> jpql.add(" and w.textValue = ?", text));
                    AnswerKind.number(value).ifPresent(number -> jpql.add(" and w.numberValue = ?", number));
                },
                "requestId");
    }

    /** Asks for columns of the requests that are found; conditions may follow. */
    void select(Jpql jpql, String columns, String tenant) {
        boolean direct = alias.equals("r");
        jpql.add("select " + columns + " from portal_request r");
        if (!direct) {
            jpql.add(", " + entity + " " + alias);
        }
        jpql.add(" where r.tenant = ?", tenant);
        if (!direct) {
            jpql.add(" and %1$s.tenant = ? and r.id = %1$s.%2$s".formatted(alias, request), tenant);
        }
        condition.accept(jpql);
    }

    /** Returns the attribute that lists sort by. */
    String time() {
        return alias + ".updatedAt";
    }

    /** Returns the attribute that decides ties. */
    String id() {
        return alias + "." + request;
    }
}
