package org.customerportal.request;

import java.util.List;

/**
 * What a person of the host who sees a request may do with it now. Everything is refused with {@code RIGHT_MISSING} if the
 * host did not give the right to work on requests.
 *
 * @param comment whether the person may answer the customer
 * @param note whether the person may comment internally
 * @param assign whether the person may give the request to somebody
 * @param involve whether the person may decide whom the request concerns
 * @param moves the changes of status the person may make, in the order of the workflow
 */
public record StaffCapabilities(
        Capability comment, Capability note, Capability assign, Capability involve, List<Move> moves) {

    public StaffCapabilities {
        moves = List.copyOf(moves);
    }
}
