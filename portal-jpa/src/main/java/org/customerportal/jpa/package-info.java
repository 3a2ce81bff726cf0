/**
 * The storage on Jakarta Persistence: H2, PostgreSQL or MariaDB, through any provider of the standard.
 *
 * <p>Come in through {@link JpaPortalStorage}, in transactions of its own or in those of the host, and let
 * {@link PortalSchema} create the tables. An entity is a flat row of one table that knows how to become the domain value and
 * back; it never leaves this package and is never left managed. A port is implemented by statements that say what must hold
 * ({@code update ... where version = ?}), because whoever reads first and writes later loses races.
 *
 * <p>Every statement goes through {@link Rows}, which binds it to one tenant. Nothing here decides who may see what: a scope
 * arrives as data and becomes a condition or, for lists and counts, {@link ScopeBranch branches}. No class of a provider is used.
 */
@NullMarked
package org.customerportal.jpa;

import org.jspecify.annotations.NullMarked;
