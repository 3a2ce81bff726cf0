/**
 * Signing in by a link in a mail instead of the password, where a portal offers that.
 *
 * <p>{@link SignInLink} is the whole room: it sends the link, shows whom it would sign in, and signs in. What is asked for
 * beyond, and the session itself, come from {@code signin}.
 *
 * <p>A link stands for the password and never for more: who has none gets none, and what ends the password ends the link.
 */
@NullMarked
package org.customerportal.signin.link;

import org.jspecify.annotations.NullMarked;
