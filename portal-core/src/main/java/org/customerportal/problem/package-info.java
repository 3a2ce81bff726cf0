/**
 * How the portal says no: one unchecked root, a stable code for each kind of refusal, and violations that name the path
 * of what was wrong.
 *
 * <p>Come in through {@link PortalException} when you handle refusals and through {@link PortalProblem} when you
 * translate them: adapters switch over its constants without a default branch and so forget none. The refusals that every
 * feature needs live here; those with a meaning of their own live with their feature.
 *
 * <p>A leaf: nothing of the portal is known here, and neither words for people nor stored values belong in a refusal.
 */
@NullMarked
package org.customerportal.problem;

import org.jspecify.annotations.NullMarked;
