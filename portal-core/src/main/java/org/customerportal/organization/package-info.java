/**
 * The customer companies and who belongs to them.
 *
 * <p>{@link Organization} is a customer; {@link Membership} puts a portal user into it with a {@link Role} and a
 * {@link Sharing}, which says how much of the organization's requests this person sees. The two repositories are the ports. A
 * sharing may name a filter by its {@link FilterKey}.
 *
 * <p>What sharing means for a request is decided in {@code visibility}; here it is only data. What staff do with organizations is in
 * {@code organization.desk}.
 */
@NullMarked
package org.customerportal.organization;

import org.jspecify.annotations.NullMarked;
