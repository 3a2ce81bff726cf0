/**
 * Who hears of what, and in which words.
 *
 * <p>{@link Outbox} is the way in for upkeep: it fans pending events out by the rules of this room and sends what is due.
 * {@link MailSender} is the port that mails leave through. What customers switch off is kept in {@code notification.preference};
 * what waits, staff see in {@code notification.desk}.
 *
 * <p>A mail is composed at the moment it is sent, for one recipient, from what that recipient may see then. A link's secret
 * is made then too. Nothing of a mail is stored.
 */
@NullMarked
package org.customerportal.notification;

import org.jspecify.annotations.NullMarked;
