/**
 * Every mail that the demo sent, on pages: so a newcomer clicks invitations and links for a new password without a mail
 * server.
 *
 * <p>{@link Mailbox} keeps the mails in the demo's database, {@code MailboxPages} shows them, and {@code MailboxSender} puts
 * them there. With {@code spring.mail.host} the portal sends real mail, and the mailbox gets a copy.
 *
 * <p>Mails carry secret links. A portal keeps none of them, and a real host should not either; this room is for a demo.
 */
@NullMarked
package org.customerportal.example.springboot.mailbox;

import org.jspecify.annotations.NullMarked;
