package org.customerportal.visibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.organization.FilterKey;

/**
 * How it is decided what a customer sees: every condition must hold, and at least one reason. Both the scope and its
 * explanation are read off this, so they cannot differ.
 *
 * @param conditions what must hold of every request
 * @param reasons why a request is shown
 */
record Reasoning(List<Ground> conditions, List<Ground> reasons) {

    Clause clause() {
        Clause anyReason = new Clause.AnyOf(reasons.stream().map(Ground::clause).toList());
        return new Clause.AllOf(Stream.concat(conditions.stream().map(Ground::clause), Stream.of(anyReason))
                .toList());
    }

    Explanation explain(RequestFacts facts) {
        return new Explanation(
                clause().holds(facts),
                conditions.stream().map(ground -> ground.judge(facts)).toList(),
                reasons.stream().map(ground -> ground.judge(facts)).toList());
    }

    /**
     * A condition or a reason.
     *
     * @param code what kind it is
     * @param filter the filter that it comes from
     * @param holding when it holds, exceptions aside
     * @param exceptions what takes away from it
     * @param commenting whether a reason to see is a reason to comment as well
     */
    record Ground(
            Explanation.Code code,
            Optional<FilterKey> filter,
            Clause holding,
            List<Ground> exceptions,
            boolean commenting) {

        static Ground of(Explanation.Code code, Clause holding, boolean commenting) {
            return new Ground(code, Optional.empty(), holding, List.of(), commenting);
        }

        Clause clause() {
            Stream<Clause> parts = Stream.concat(
                    Stream.of(holding), exceptions.stream().map(exception -> new Clause.Not(exception.clause())));
            return exceptions.isEmpty() ? holding : new Clause.AllOf(parts.toList());
        }

        Explanation.Part judge(RequestFacts facts) {
            return new Explanation.Part(
                    code,
                    filter,
                    clause().holds(facts),
                    Explanation.Judged.of(holding, facts),
                    exceptions.stream().map(exception -> exception.judge(facts)).toList());
        }
    }
}
