/**
 * What happened, and who must still hear of it.
 *
 * <p>Every change appends one {@link PortalEvent} to the {@link EventLog} in its own transaction, together with a marker
 * that it is pending. After the commit, upkeep fans a pending event out into {@link Delivery deliveries}, which the
 * {@link DeliveryQueue} leases, retries and buries. Services do all of this through {@link UseCases}, the one door to
 * transaction, time, ids and log.
 *
 * <p>Who hears of what is decided in {@code notification}. Events carry ids and codes; texts and addresses of people stay
 * where erasure can reach them.
 */
@NullMarked
package org.customerportal.event;

import org.jspecify.annotations.NullMarked;
