/**
 * The test kit: how an adapter shows that it keeps its promises, and what a host's own tests are easier with.
 *
 * <p>The author of a storage writes one class, and the report lists every contract by name:
 *
 * <pre>{@code
 * class MyStorageTest extends StorageContracts {
 *     @Override
 *     protected PortalStorage storage() {
 *         return myStorage;
 *     }
 * }
 * }</pre>
 *
 * <p>{@link StorageContracts} gathers the contracts, each of which can also be extended alone. They live in {@code contract};
 * samples, a settable clock and races in {@code fixture}. The kit needs JUnit Jupiter and AssertJ and nothing else; the
 * storage that ships passes the same contracts, without exemption.
 */
@NullMarked
package org.customerportal.testkit;

import org.jspecify.annotations.NullMarked;
