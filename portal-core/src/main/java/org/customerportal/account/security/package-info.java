/**
 * What proves a person, in that person's own hands: the password and the second factor. Each change asks for the password once
 * more and is told to the owner (ASVS V6.3.7, V7.5.1).
 *
 * <p>{@link OwnPassword} and {@link OwnSecondFactor} are for the person; {@link Reauthentication} asks for the password.
 *
 * <p>Stands above {@code credential}, {@code factor} and {@code signin}.
 */
@NullMarked
package org.customerportal.account.security;

import org.jspecify.annotations.NullMarked;
