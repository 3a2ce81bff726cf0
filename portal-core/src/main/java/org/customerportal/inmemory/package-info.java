/**
 * Storage in the memory of one process, for trying things out, for tests, and for hosts that need nothing to last. It keeps
 * every promise of every port, as a database would.
 *
 * <p>{@link InMemoryPortalStorage} is the way in. Each repository first declares its {@link Table} with the {@link Index
 * indexes} that its promises need, and then answers from them. What a tenant has stored is one immutable {@link Snapshot}:
 * readers take the present one and wait for nobody. Writers take turns: a {@link Unit} of work holds the tenant's only pen
 * from its first change to its end, works on a snapshot of its own, and commits by putting that in place of the present one.
 *
 * <p>Implements the ports of the other rooms and decides nothing. It cannot join a transaction of the host.
 */
@NullMarked
package org.customerportal.inmemory;

import org.jspecify.annotations.NullMarked;
