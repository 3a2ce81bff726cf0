package org.customerportal.workflow;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.customerportal.text.LocalizedText;

/**
 * A stage of a request's life.
 *
 * @param key its name in the workflow
 * @param category its fixed kind
 * @param staffLabel what staff read
 * @param customerLabel what customers read
 * @param afterCustomerReply the status that a customer's comment leads to; empty if a comment changes nothing
 */
public record Status(
        StatusKey key,
        StatusCategory category,
        LocalizedText staffLabel,
        LocalizedText customerLabel,
        Optional<StatusKey> afterCustomerReply) {

    public Status {
        requireNonNull(key, "key");
        requireNonNull(category, "category");
        requireNonNull(staffLabel, "staffLabel");
        requireNonNull(customerLabel, "customerLabel");
        requireNonNull(afterCustomerReply, "afterCustomerReply");
    }
}
