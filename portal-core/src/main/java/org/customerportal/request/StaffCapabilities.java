package org.customerportal.request;

import java.util.List;
import org.customerportal.workflow.StatusKey;

/**
 * What a person of the host who sees a request may do with it now. Everything is refused with {@code RIGHT_MISSING} if the
 * host did not give the right to it.
 *
 * @param comment whether the person may answer the customer
 * @param note whether the person may comment internally
 * @param assign whether the person may give the request to somebody
 * @param involve whether the person may decide whom the request concerns
 * @param explain whether the person may learn who sees the request, and why
 * @param moves the changes of status that the workflow has for staff, in its order, but not to the present status; also
 *     refused with {@code NOT_FROM_THIS_STATUS}
 */
public record StaffCapabilities(
        Capability comment,
        Capability note,
        Capability assign,
        Capability involve,
        Capability explain,
        List<Move> moves) {

    public StaffCapabilities {
        moves = List.copyOf(moves);
    }

    /** Returns the moves that the person may make now. */
    public List<Move> possibleMoves() {
        return Move.possible(moves);
    }

    /** Says whether the person may move the request to this status; {@code NO_SUCH_TRANSITION} if no move leads there. */
    public Capability move(StatusKey target) {
        return assign.and(Move.to(target, moves));
    }
}
