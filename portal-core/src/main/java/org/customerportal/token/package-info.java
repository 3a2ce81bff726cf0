/**
 * Secrets that travel: the tokens in mailed links and in session cookies. One implementation for all purposes.
 *
 * <p>{@link SecretToken} exists in memory and in the mail or cookie that carries it; storages only ever see its
 * {@link TokenDigest}. A mailed link is a {@link TokenGrant}: bound to one {@link TokenPurpose} and one thing, good until an
 * instant, used up by {@link TokenGrantRepository#redeem} exactly once.
 *
 * <p>What a link is good for is decided in its feature (invitation, registration, credential, signin); nothing here knows users or mails.
 */
@NullMarked
package org.customerportal.token;

import org.jspecify.annotations.NullMarked;
