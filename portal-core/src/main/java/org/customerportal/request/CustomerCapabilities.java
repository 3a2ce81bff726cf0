package org.customerportal.request;

import java.util.List;

/**
 * What a customer who sees a request may do with it now.
 *
 * @param comment whether the customer may say something: refused with {@code READ_ONLY} (shared without the right to
 *     comment) or {@code REQUEST_OVER} (closed or cancelled)
 * @param moves the changes of status the customer may make, in the order of the workflow
 */
public record CustomerCapabilities(Capability comment, List<Move> moves) {

    public CustomerCapabilities {
        moves = List.copyOf(moves);
    }
}
