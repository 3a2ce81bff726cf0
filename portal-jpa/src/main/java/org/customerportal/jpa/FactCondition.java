package org.customerportal.jpa;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.customerportal.filter.Comparison;
import org.customerportal.filter.FieldTest;
import org.customerportal.filter.Relation;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.flow.FlowKey;
import org.customerportal.trait.Trait;
import org.customerportal.visibility.Fact;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/**
 * Writes facts as conditions on the request {@code r}. Each is true or false in SQL too, never unknown, so that it may be
 * negated.
 */
final class FactCondition implements Fact.Cases<Jpql> {

    private final Jpql jpql;

    FactCondition(Jpql jpql) {
        this.jpql = jpql;
    }

    /** Writes that one of several parties has the relation, in a text that does not change with their number. */
    Jpql relatedToOneOf(Relation relation, Collection<UUID> parties) {
        return switch (relation) {
            case REQUESTER -> jpql.in("r.requesterId", parties);
            case ORGANIZATION -> jpql.in("r.organizationId", parties);
            case PARTICIPANT, APPROVER, RELATED_ORGANIZATION ->
                involved(relation).in("i.partyId", parties).add(")");
        };
    }

    @Override
    public Jpql shownToCustomers() {
        return jpql.add("r.staffOnly = false");
    }

    @Override
    public Jpql related(Relation relation, UUID party) {
        return switch (relation) {
            case REQUESTER -> jpql.add("r.requesterId = ?", party);
            case ORGANIZATION -> jpql.add("r.organizationId = ?", party);
            case PARTICIPANT, APPROVER, RELATED_ORGANIZATION ->
                involved(relation).add("i.partyId = ?)", party);
        };
    }

    @Override
    public Jpql flow(Set<FlowKey> flows) {
        return oneOf("r.flowKey", flows.stream().map(FlowKey::value).toList());
    }

    @Override
    public Jpql status(Set<StatusKey> statuses) {
        return oneOf("r.status", statuses.stream().map(StatusKey::value).toList());
    }

    @Override
    public Jpql category(Set<StatusCategory> categories) {
        return oneOf("r.category", categories.stream().map(Enum::name).toList());
    }

    @Override
    public Jpql answer(FieldKey field, FieldTest test) {
        return test.fold(new FieldTest.Cases<>(
                equal -> answerOneOf(field, List.of(equal.value())),
                oneOf -> answerOneOf(field, oneOf.values()),
                compare -> answer(field, AnswerKind.of(compare.value()))
                        .add(
                                "a.numberValue " + operator(compare.comparison()) + " ?)",
                                AnswerKind.number(compare.value()).orElseThrow())));
    }

    @Override
    public Jpql trait(Trait trait, Set<String> values) {
        return new TraitCondition(jpql, trait.bearer()).of(trait, values);
    }

    @Override
    public Jpql createdBefore(Instant end) {
        return jpql.add("r.createdAt < ?", Micros.of(end));
    }

    @Override
    public Jpql closedBefore(Instant end) {
        return jpql.add("(r.closedAt is not null and r.closedAt < ?)", Micros.of(end));
    }

    @Override
    public Jpql closedSince(Instant start) {
        return jpql.add("(r.closedAt is not null and r.closedAt >= ?)", Micros.of(start));
    }

    private Jpql oneOf(String attribute, List<String> values) {
        return values.isEmpty()
                ? jpql.add(ScopeCondition.NEVER)
                : jpql.in(attribute, values.stream().sorted().toList());
    }

    private Jpql involved(Relation relation) {
        return jpql.add(
                "exists (select i.partyId from portal_involvement i"
                        + " where i.tenant = r.tenant and i.requestId = r.id and i.relation = ? and ",
                relation.name());
    }

    private Jpql answer(FieldKey field, AnswerKind kind) {
        return jpql.add(
                "exists (select a.kind from portal_answer a"
                        + " where a.tenant = r.tenant and a.requestId = r.id and a.field = ? and a.kind = ? and ",
                field.value(),
                kind.name());
    }

    private Jpql answerOneOf(FieldKey field, Collection<FieldValue> values) {
        AnswerKind kind = AnswerKind.of(values.iterator().next());
        return column(kind, values, answer(field, kind)).add(")");
    }

    private static Jpql column(AnswerKind kind, Collection<FieldValue> values, Jpql jpql) {
        return switch (kind) {
            case TEXT, CHOICE ->
                jpql.in(
                        "a.textValue",
                        values.stream()
                                .flatMap(value -> AnswerKind.text(value).stream())
                                .sorted()
                                .toList());
            case NUMBER, DAY ->
                jpql.in(
                        "a.numberValue",
                        values.stream()
                                .flatMap(value -> AnswerKind.number(value).stream())
                                .sorted()
                                .toList());
        };
    }

    private static String operator(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "<";
            case AT_MOST -> "<=";
            case AT_LEAST -> ">=";
            case GREATER -> ">";
        };
    }
}
