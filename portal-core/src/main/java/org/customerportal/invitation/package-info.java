/**
 * The whole life of an invitation: issued by staff or by an administrator of the organization, sent by mail, sent again, taken back, and accepted by an explicit
 * confirmation.
 *
 * <p>{@link Invitation} is the record that staff list; {@link InvitationRepository} is the port. {@link InvitationDesk} is
 * for staff, {@link InvitationAcceptance} for the visitor who holds the link. Opening a link consumes nothing.
 *
 * <p>The link's right lives in {@code token}; the mail is written in {@code notification}.
 */
@NullMarked
package org.customerportal.invitation;

import org.jspecify.annotations.NullMarked;
