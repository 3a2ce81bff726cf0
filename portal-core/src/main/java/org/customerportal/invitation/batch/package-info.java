/**
 * Inviting many people at once, from a list that somebody types or has as a CSV file.
 *
 * <p>{@link InvitationCsv} reads the list, {@link BulkInvitations} goes through it. Each row is a unit of work of its own and gets
 * an {@link InviteOutcome}; no row stops the others. Whoever sends the same list again invites nobody twice, because an
 * invitation that is pending is refused a second time.
 *
 * <p>{@link BulkInvitationDesk} is the door for staff. Administrators of organizations come by {@code colleague}, where outcomes
 * tell less.
 */
@NullMarked
package org.customerportal.invitation.batch;

import org.jspecify.annotations.NullMarked;
