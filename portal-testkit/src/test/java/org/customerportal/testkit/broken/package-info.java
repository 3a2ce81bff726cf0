/**
 * Proof that the contracts notice: storages that were broken on purpose, one fault at a time.
 *
 * <p>A {@link Fault} is one thing that an adapter could get wrong; {@link BrokenStorageTest} plants each of them into the
 * storage in memory, runs the contracts, and says which promises noticed. A contract that nobody can break proves nothing.
 *
 * <p>{@link Sabotage} replaces single methods of a port. The faults stand by theme in the classes named after it.
 */
@NullMarked
package org.customerportal.testkit.broken;

import org.jspecify.annotations.NullMarked;
