/**
 * The pages on which staff decide and understand who sees what: the filters, the trial of a change before it counts, and
 * the explanation of a single request for a single person.
 *
 * <p>Controllers read a {@link FilterForm} and ask the {@code VisibilityDesk}, which asks for the right; who lacks it finds
 * nothing here. {@link Explained} turns codes and clauses into words for templates, with the sentences of the core where
 * there are any.
 *
 * <p>Templates and words are with those of the desk. Nothing here is ever shown to customers: it names rules and people.
 */
@NullMarked
package org.customerportal.spring.web.desk.visibility;

import org.jspecify.annotations.NullMarked;
