package org.customerportal.invitation.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.customerportal.organization.Role;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.user.EmailAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through a list row by row. Never call it in a transaction, or one row can undo the others. */
public final class BulkInvitations {

    private static final Logger LOG = LoggerFactory.getLogger(BulkInvitations.class);

    private BulkInvitations() {}

    /**
     * Invites those whose turn it is, in order.
     *
     * @param invite invites one person in a unit of work of its own and says what came of it; a refusal is an outcome too
     * @return an outcome for each row whose turn it was
     */
    public static List<InvitedRow> each(InviteAll command, BiFunction<EmailAddress, Role, InviteOutcome> invite) {
        Set<EmailAddress> seen = new HashSet<>();
        List<InvitedRow> told = new ArrayList<>();
        for (int i = 0; i < command.to(); i++) {
            InviteRow row = command.rows().get(i);
            Optional<EmailAddress> address = EmailAddress.parse(row.address());
            boolean first = address.stream().allMatch(seen::add);
            if (i >= command.from()) {
                told.add(new InvitedRow(row, first ? outcome(row, address, invite) : InviteOutcome.REPEATED));
            }
        }
        return told;
    }

    private static InviteOutcome outcome(
            InviteRow row, Optional<EmailAddress> address, BiFunction<EmailAddress, Role, InviteOutcome> invite) {
        if (address.isEmpty()) {
            return InviteOutcome.INVALID_ADDRESS;
        }
        if (row.role().isEmpty()) {
            return InviteOutcome.INVALID_ROLE;
        }
        try {
            return invite.apply(address.get(), row.role().get());
        } catch (NotAllowedException refused) {
            return refused(refused.reason());
        } catch (RuntimeException failure) {
            // The message may hold what somebody typed.
            LOG.error(
                    "A row of a list could not be invited: {}",
                    failure.getClass().getName());
            return InviteOutcome.FAILED;
        }
    }

    private static InviteOutcome refused(String reason) {
        return switch (reason) {
            case "ALREADY_PENDING" -> InviteOutcome.ALREADY_PENDING;
            case "ALREADY_MEMBER" -> InviteOutcome.ALREADY_MEMBER;
            case "USER_DISABLED" -> InviteOutcome.DISABLED;
            default -> InviteOutcome.FAILED;
        };
    }
}
