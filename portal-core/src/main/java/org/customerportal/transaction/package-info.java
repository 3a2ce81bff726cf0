/**
 * One use case, one transaction: the port through which services say where a change begins and ends.
 *
 * <p>{@link UnitOfWork} is the whole room. Storages implement it together with their repositories; services are its only
 * callers.
 *
 * <p>A leaf: no transaction API of any framework is named here.
 */
@NullMarked
package org.customerportal.transaction;

import org.jspecify.annotations.NullMarked;
