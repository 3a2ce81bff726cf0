/**
 * The pages on which a signed-in customer looks after the own account: what is said about oneself, and where one is signed
 * in.
 *
 * <p>{@code ProfileController} shows the page from which everything here is reached; each other controller is one concern of
 * it. Nobody else's account can be named in any address or form of this room: who is meant is who is signed in.
 *
 * <p>Templates and words are those of {@code pages/customer}.
 */
@NullMarked
package org.customerportal.spring.web.customer.profile;

import org.jspecify.annotations.NullMarked;
