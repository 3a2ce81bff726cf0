/**
 * How a person's mail address changes: it is asked for with the password or by staff, waits, and is confirmed from the new
 * address. Until then nothing has changed but that the old address was told.
 *
 * <p>{@link OwnAddress} is for the person, {@link AddressDesk} for staff, {@link AddressConfirmation} for whoever holds the
 * mailed link; all of them go through {@link AddressChanges}. {@link AddressChange} is what waits,
 * {@link AddressChangeRepository} the port that keeps it.
 *
 * <p>Whether an address belongs to somebody is never told to a customer here: an address that is taken is asked for like any
 * other, and the link is never sent. Stands above {@code user}, {@code token}, {@code credential} and {@code invitation}.
 */
@NullMarked
package org.customerportal.account.address;

import org.jspecify.annotations.NullMarked;
