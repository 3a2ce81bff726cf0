/**
 * The promises of a storage as tests, one class for each port, named after it.
 *
 * <p>Here stand what all of them share ({@link StorageContract}, {@link VersionedContract}, {@link Pages}) and what concerns a
 * storage as a whole: {@link UnitOfWorkContract}, {@link AfterCommitContract}, {@link IsolationContract} and
 * {@link PortalStorageContract}. The repositories follow in {@code people}, {@code request} and {@code event}.
 *
 * <p>Each test is a sentence of the port's Javadoc. It works in a tenant of its own and stores whatever its values refer to,
 * so that a storage may check references, and it never goes on in a unit of work after a refusal, so that a database may
 * have given the transaction up. Ids are of version 7, as the portal makes them. Adapters join all contracts at once
 * through {@code org.customerportal.testkit.StorageContracts}.
 */
@NullMarked
package org.customerportal.testkit.contract;

import org.jspecify.annotations.NullMarked;
