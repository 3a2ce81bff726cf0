/**
 * The pages of somebody who has not signed in: the way in and out, a new password, an invitation.
 *
 * <p>One controller for each page. {@code MailedLink} takes the token of a link out of the address before any page is shown;
 * {@code BrowserSession} is where a session enters and leaves the browser; {@code ReturnTo} reads where somebody wanted to go.
 *
 * <p>Whether an address is known is never told here: answers are the same, to the byte, whoever asks.
 */
@NullMarked
package org.customerportal.spring.web.visitor;

import org.jspecify.annotations.NullMarked;
