package org.customerportal.request;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.customerportal.text.LocalizedText;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/**
 * A change of status that the workflow has for the viewer's side, now or from another status.
 *
 * @param to the status it leads to
 * @param label that status in words for the viewer's side
 * @param category that status's category
 * @param may whether the viewer may make it now
 */
public record Move(StatusKey to, LocalizedText label, StatusCategory category, Capability may) {

    public Move {
        requireNonNull(to, "to");
        requireNonNull(label, "label");
        requireNonNull(category, "category");
        requireNonNull(may, "may");
    }

    static List<Move> possible(List<Move> moves) {
        return moves.stream().filter(move -> move.may().allowed()).toList();
    }

    static Capability to(StatusKey target, List<Move> moves) {
        return moves.stream()
                .filter(move -> move.to().equals(target))
                .findFirst()
                .map(Move::may)
                .orElse(Capability.denied(Capability.Reason.NO_SUCH_TRANSITION));
    }
}
