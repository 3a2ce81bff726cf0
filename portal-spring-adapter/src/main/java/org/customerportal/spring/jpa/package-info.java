/**
 * The portal's storage in the host's database: in its persistence unit and in its transactions.
 *
 * <p>{@code HostPersistenceUnit} brings the tables up to date and registers the entities before the host's entity manager
 * factory is made; {@code SpringUnitOfWork} opens transactions by the host's transaction manager and joins those that the
 * host has open, so that a change of the host and one of the portal are committed together or not at all.
 *
 * <p>What is stored and how is the affair of {@code portal-jpa}. Nothing here is active without that module.
 */
@NullMarked
package org.customerportal.spring.jpa;

import org.jspecify.annotations.NullMarked;
