/**
 * Who somebody is elsewhere: the identities of the host's own sign-in or of a provider by which a portal user is known.
 *
 * <p>{@link ExternalIdentity} names a person at a provider, and {@link LinkedIdentity} ties it to one portal user; the port is
 * {@link ExternalIdentityRepository}. {@link OwnIdentities} and {@link IdentityDesk} are what people and staff do with them;
 * {@link Identities} holds the one rule, that a link is made by somebody who may, and never by an address that looks alike.
 *
 * <p>Stands beside {@code credential}: an identity is a key, as a password is. Nothing here trusts a mail address.
 */
@NullMarked
package org.customerportal.identity;

import org.jspecify.annotations.NullMarked;
