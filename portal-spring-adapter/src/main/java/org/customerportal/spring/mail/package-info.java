/**
 * Mail through the host's {@code JavaMailSender}.
 *
 * <p>{@code JavaMailPostman} hands over one message for one recipient, text and HTML side by side, under the identity that
 * the core gave it, so that an attempt after a lost answer is known for the same mail. What the server says about the
 * address decides whether trying again makes sense.
 *
 * <p>Which mails there are and what they say is the affair of the core; when they are sent, that of {@code upkeep}. Nothing
 * of a mail is kept or logged here.
 */
@NullMarked
package org.customerportal.spring.mail;

import org.jspecify.annotations.NullMarked;
