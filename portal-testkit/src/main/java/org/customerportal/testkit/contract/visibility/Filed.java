package org.customerportal.testkit.contract.visibility;

import java.util.List;
import org.customerportal.conversation.PublicComment;
import org.customerportal.request.CustomerRequest;
import org.customerportal.visibility.Involved;
import org.customerportal.visibility.RequestFacts;

/** A request as the storage was given it, with everything that hangs on it. */
record Filed(CustomerRequest request, List<Involved> involved, List<PublicComment> comments) {

    RequestFacts facts() {
        return request.facts(involved);
    }
}
