package org.customerportal.invitation.batch;

import java.util.List;
import org.customerportal.invitation.Invitation;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.Violation;

/**
 * A list of people to be invited into one organization, and the part of it whose turn it is: those who have to show progress go
 * through it in several calls.
 *
 * @param rows the whole list, 1 to {@value #MOST_ROWS} rows
 * @param organization where to
 * @param sharing how much of the organization's requests these people will see
 * @param welcome what the mail carries to newcomers
 * @param from the first row whose turn it is, counted from 0
 * @param to the row before which the turn ends
 */
public record InviteAll(
        List<InviteRow> rows,
        OrganizationId organization,
        Sharing sharing,
        Invitation.Welcome welcome,
        int from,
        int to) {

    /** The longest list. */
    public static final int MOST_ROWS = 500;

    /**
     * Makes the command.
     *
     * @throws InvalidInputException at {@code rows}: {@code required} or {@code too-many}
     */
    public InviteAll {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new InvalidInputException(Violation.of("rows", "required"));
        }
        if (rows.size() > MOST_ROWS) {
            throw new InvalidInputException(Violation.of("rows", "too-many", "max", MOST_ROWS));
        }
        if (from < 0 || to < from || to > rows.size()) {
            throw new IllegalArgumentException("rows %d to %d of %d".formatted(from, to, rows.size()));
        }
    }

    /** Asks for all rows at once, with links. */
    public InviteAll(List<InviteRow> rows, OrganizationId organization, Sharing sharing) {
        this(rows, organization, sharing, Invitation.Welcome.LINK, 0, rows.size());
    }

    /** Returns the command with mails that carry this to newcomers. */
    public InviteAll welcoming(Invitation.Welcome other) {
        return new InviteAll(rows, organization, sharing, other, from, to);
    }

    /** Returns the command for at most so many rows from this one on. */
    public InviteAll part(int first, int most) {
        int start = Math.min(Math.max(first, 0), rows.size());
        return new InviteAll(rows, organization, sharing, welcome, start, Math.min(start + most, rows.size()));
    }
}
