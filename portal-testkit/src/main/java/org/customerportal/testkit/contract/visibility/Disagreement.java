package org.customerportal.testkit.contract.visibility;

import org.customerportal.request.RequestId;

/**
 * Something that the storage sees otherwise than the rule.
 *
 * @param question how the storage was asked
 * @param request about which request, as far as one can be named
 * @param told what differs, in words
 */
record Disagreement(String question, RequestId request, String told) {}
