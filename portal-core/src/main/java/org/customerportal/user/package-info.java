/**
 * The people of the customers: who they are and how they are reached.
 *
 * <p>{@link PortalUser} is an immutable value whose methods are the moves of its life; {@link PortalUserRepository} is the
 * port. {@link EmailAddress} keeps the spelling that mail goes to beside the canonical form that makes an address unique.
 *
 * <p>Passwords, sessions and memberships live in rooms of their own ({@code credential}, {@code session},
 * {@code organization}), so that an editor of people can never touch them; what people and staff do with an account lives in {@code account}. Staff
 * are no portal users: see {@code staff}.
 */
@NullMarked
package org.customerportal.user;

import org.jspecify.annotations.NullMarked;
