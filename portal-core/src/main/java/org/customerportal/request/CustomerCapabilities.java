package org.customerportal.request;

import java.util.List;
import org.customerportal.workflow.StatusKey;

/**
 * What a customer who sees a request may do with it now.
 *
 * @param comment whether the customer may say something: refused with {@code READ_ONLY} or {@code REQUEST_OVER}
 * @param mute whether the customer may choose to hear nothing more of it: refused with {@code NOT_TOLD}
 * @param moves the changes of status that the workflow has for customers, in its order, but not to the present status;
 *     refused with {@code READ_ONLY}, {@code REQUEST_OVER} or {@code NOT_FROM_THIS_STATUS}
 */
public record CustomerCapabilities(Capability comment, Capability mute, List<Move> moves) {

    public CustomerCapabilities {
        moves = List.copyOf(moves);
    }

    /** Returns the moves that the customer may make now. */
    public List<Move> possibleMoves() {
        return Move.possible(moves);
    }

    /** Says whether the customer may move the request to this status; {@code NO_SUCH_TRANSITION} if no move leads there. */
    public Capability move(StatusKey target) {
        return Move.to(target, moves);
    }
}
