/**
 * The rules of this code base as tests.
 *
 * <p>Each {@code …RulesTest} is one theme and lists its rules; {@link org.customerportal.architecture.RuleBook} tests every
 * rule twice: all modules in {@link org.customerportal.architecture.House} keep it, and its canary breaks it. A canary is
 * a handful of lines that do just what the rule forbids, beside an innocent that comes close; most live in
 * {@code canary}, those of the size budgets are written on the spot.
 *
 * <p>To add a rule, add a {@link org.customerportal.architecture.Rule} to its theme, canary first. To be let off a rule,
 * think twice, then extend the one list of exceptions that stands next to it, with the reason.
 */
@NullMarked
package org.customerportal.architecture;

import org.jspecify.annotations.NullMarked;
