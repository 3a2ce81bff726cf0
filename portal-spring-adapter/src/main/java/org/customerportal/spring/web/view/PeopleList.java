package org.customerportal.spring.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.customerportal.invitation.batch.InvitationCsv;
import org.customerportal.invitation.batch.InviteAll;
import org.customerportal.invitation.batch.InviteOutcome;
import org.customerportal.invitation.batch.InviteRow;
import org.customerportal.invitation.batch.InvitedRow;
import org.customerportal.organization.OrganizationId;
import org.customerportal.organization.Sharing;
import org.customerportal.problem.InvalidInputException;

/**
 * A list of people to be invited, as a form carries it from step to step: the list as typed, how far it is done, and what was
 * told so far. A step that is sent twice invites nobody twice: who is invited already is told to be.
 *
 * @param text as typed
 * @param from how many rows are done
 * @param told what became of those, a letter for each
 */
public record PeopleList(String text, int from, String told) {

    /** How many rows one step does. */
    public static final int STEP = 25;

    /** Reads it from a form; whatever does not fit together begins anew. */
    public static PeopleList of(Map<String, String> typed) {
        String told = typed.getOrDefault("told", "");
        boolean known = told.length() <= InviteAll.MOST_ROWS
                && told.chars().allMatch(letter -> letter >= 'a' && letter < 'a' + InviteOutcome.values().length);
        return new PeopleList(typed.getOrDefault("rows", ""), known ? told.length() : 0, known ? told : "");
    }

    /**
     * Does the next step.
     *
     * @param invite invites those whose turn it is
     * @throws InvalidInputException at {@code rows}, or whatever {@code invite} throws
     */
    public Progress step(OrganizationId organization, Sharing sharing, Function<InviteAll, List<InvitedRow>> invite) {
        InviteAll command = new InviteAll(InvitationCsv.read(text), organization, sharing).part(from, STEP);
        List<Line> lines = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (int row = 0; row < command.from(); row++) {
            InviteOutcome outcome = InviteOutcome.values()[told.charAt(row) - 'a'];
            add(command.rows().get(row), outcome, lines, letters);
        }
        invite.apply(command).forEach(row -> add(row.row(), row.outcome(), lines, letters));
        return new Progress(lines, command.rows().size(), letters.toString());
    }

    private static void add(InviteRow row, InviteOutcome outcome, List<Line> lines, StringBuilder letters) {
        lines.add(new Line(row.address(), outcome));
        letters.append((char) ('a' + outcome.ordinal()));
    }

    /**
     * How far a list is done.
     *
     * @param lines what became of the rows so far
     * @param total how many rows there are
     * @param told the same, as the next step carries it
     */
    public record Progress(List<Line> lines, int total, String told) {

        public Progress {
            lines = List.copyOf(lines);
        }

        /** Returns how many rows are done. */
        public int done() {
            return lines.size();
        }

        /** Says whether nothing is left to do. */
        public boolean over() {
            return done() == total;
        }
    }

    /**
     * What became of a row.
     *
     * @param address as typed
     * @param outcome what became of it
     */
    public record Line(String address, InviteOutcome outcome) {}
}
