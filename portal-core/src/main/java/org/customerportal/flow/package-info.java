/**
 * Request flows: what customers can ask for, with the form they fill in.
 *
 * <p>{@link RequestFlow} is the definition; its {@link Form} is evaluated by {@link FormEvaluator}, on the server and
 * nowhere else. A definition is a version by its content: {@link FlowRef} names one, {@link FlowVersionRepository} keeps
 * every version that a request was submitted with, and {@link FlowCatalog} finds them again.
 *
 * <p>The statuses of a flow come from {@code workflow}. Which flows a portal offers is said in {@code portal}.
 */
@NullMarked
package org.customerportal.flow;

import org.jspecify.annotations.NullMarked;
