/**
 * The promises of the event log and of the queue of deliveries: what is told to whom, exactly as often as it should be.
 *
 * <p>Most of them concern several workers at once: one of them fans an event out, one of them holds a delivery, and one
 * that lost its lease settles nothing.
 *
 * <p>Nobody calls these classes: an adapter gets them through {@code org.customerportal.testkit.StorageContracts}. What they
 * share lives in {@code org.customerportal.testkit.contract}.
 */
@NullMarked
package org.customerportal.testkit.contract.event;

import org.jspecify.annotations.NullMarked;
