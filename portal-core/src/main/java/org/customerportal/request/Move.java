package org.customerportal.request;

import static java.util.Objects.requireNonNull;

import org.customerportal.text.LocalizedText;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.StatusKey;

/**
 * A change of status that a viewer may make now.
 *
 * @param to the status it leads to
 * @param label that status in words for the viewer's side
 * @param category that status's category
 */
public record Move(StatusKey to, LocalizedText label, StatusCategory category) {

    public Move {
        requireNonNull(to, "to");
        requireNonNull(label, "label");
        requireNonNull(category, "category");
    }
}
