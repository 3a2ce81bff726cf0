/**
 * What is done in the background: soon after each change, and every half minute anyway, by one daemon thread of our own.
 *
 * <p>The portal rings the {@link UpkeepBell} after each commit; {@code UpkeepThread} hears it and runs the core's upkeep.
 * However many changes come in, at most one run waits behind the one that goes on, and nodes share the work by leases.
 *
 * <p>A host with a scheduler of its own sets {@code portal.upkeep.enabled=false} and calls {@code CustomerPortal.upkeep()}.
 */
@NullMarked
package org.customerportal.spring.upkeep;

import org.jspecify.annotations.NullMarked;
