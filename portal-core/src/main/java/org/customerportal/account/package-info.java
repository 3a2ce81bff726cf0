/**
 * What can be done with a person's account: by the person on the profile page, and by staff who look after people.
 *
 * <p>{@link OwnProfile} is for the person, {@link UserDesk} for staff. Neither can touch a password, a role or an address by
 * the way: what is not in a command cannot be changed by it.
 *
 * <p>How an address changes is told in {@code address}, what proves a person in {@code security}, and what becomes of everything
 * that is kept in {@code copy} and {@code erasure}. Stands above {@code user}, {@code organization} and {@code session}.
 */
@NullMarked
package org.customerportal.account;

import org.jspecify.annotations.NullMarked;
