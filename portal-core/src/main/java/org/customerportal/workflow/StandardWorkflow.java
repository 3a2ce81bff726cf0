package org.customerportal.workflow;

import static org.customerportal.workflow.StatusCategory.CANCELLED;
import static org.customerportal.workflow.StatusCategory.CLOSED;
import static org.customerportal.workflow.StatusCategory.ON_HOLD;
import static org.customerportal.workflow.StatusCategory.OPEN;
import static org.customerportal.workflow.StatusCategory.RESOLVED;
import static org.customerportal.workflow.StatusCategory.WAITING_ON_CUSTOMER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.customerportal.text.LocalizedText;

/** Builds the workflow that ships. */
final class StandardWorkflow {

    private static final StatusKey NEW = new StatusKey("open");
    private static final StatusKey PROGRESS = new StatusKey("in-progress");
    private static final StatusKey HOLD = new StatusKey("on-hold");
    private static final StatusKey WAITING = new StatusKey("waiting-for-you");
    private static final StatusKey SOLVED = new StatusKey("resolved");
    private static final StatusKey DONE = new StatusKey("closed");
    private static final StatusKey DROPPED = new StatusKey("cancelled");

    private StandardWorkflow() {}

    static Workflow create() {
        List<Status> statuses = List.of(
                status(NEW, OPEN, "Open", "Aberto", Optional.empty()),
                status(PROGRESS, OPEN, "In progress", "Em curso", Optional.empty()),
                status(HOLD, ON_HOLD, "On hold", "Em espera", Optional.of(PROGRESS)),
                new Status(
                        WAITING,
                        WAITING_ON_CUSTOMER,
                        LocalizedText.of("Waiting for customer").with("pt", "À espera do cliente"),
                        LocalizedText.of("Waiting for you").with("pt", "À sua espera"),
                        Optional.of(PROGRESS)),
                status(SOLVED, RESOLVED, "Resolved", "Resolvido", Optional.of(NEW)),
                status(DONE, CLOSED, "Closed", "Fechado", Optional.empty()),
                status(DROPPED, CANCELLED, "Cancelled", "Cancelado", Optional.empty()));
        return new Workflow(NEW, statuses, transitions());
    }

    private static List<Transition> transitions() {
        List<Transition> moves = new ArrayList<>();
        List<StatusKey> active = List.of(NEW, PROGRESS, HOLD, WAITING);
        for (StatusKey from : active) {
            for (StatusKey to : List.of(PROGRESS, HOLD, WAITING, SOLVED, DONE)) {
                if (!from.equals(to)) {
                    moves.add(new Transition(from, to, Set.of(Party.STAFF)));
                }
            }
            moves.add(new Transition(from, DROPPED, Set.of(Party.STAFF, Party.CUSTOMER)));
        }
        moves.add(new Transition(SOLVED, PROGRESS, Set.of(Party.STAFF)));
        moves.add(new Transition(SOLVED, DONE, Set.of(Party.STAFF, Party.CUSTOMER)));
        moves.add(new Transition(DONE, PROGRESS, Set.of(Party.STAFF)));
        return moves;
    }

    private static Status status(
            StatusKey key, StatusCategory category, String english, String portuguese, Optional<StatusKey> afterReply) {
        LocalizedText label = LocalizedText.of(english).with("pt", portuguese);
        return new Status(key, category, label, label, afterReply);
    }
}
