package org.customerportal.invitation.batch;

/**
 * A row and what became of it.
 *
 * @param row the row
 * @param outcome what became of it
 */
public record InvitedRow(InviteRow row, InviteOutcome outcome) {}
