package org.customerportal.flow;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.customerportal.text.LocalizedText;
import org.customerportal.workflow.Workflow;

/**
 * Something that customers can ask for. Immutable; a changed definition is another version by its content.
 *
 * @param key names the flow
 * @param name what people read
 * @param help a sentence or two that help to choose the right flow
 * @param form what is asked
 * @param workflow the life of its requests
 */
public record RequestFlow(FlowKey key, LocalizedText name, Optional<LocalizedText> help, Form form, Workflow workflow) {

    public RequestFlow {
        requireNonNull(key, "key");
        requireNonNull(name, "name");
        requireNonNull(help, "help");
        requireNonNull(form, "form");
        requireNonNull(workflow, "workflow");
    }

    /** Returns a flow with the {@linkplain Workflow#standard() standard workflow}. */
    public static RequestFlow of(String key, LocalizedText name, Form form) {
        return new RequestFlow(new FlowKey(key), name, Optional.empty(), form, Workflow.standard());
    }

    /** Returns this flow with help for choosing it. */
    public RequestFlow helping(LocalizedText newHelp) {
        return new RequestFlow(key, name, Optional.of(newHelp), form, workflow);
    }

    /** Returns the name of this very version. */
    public FlowRef ref() {
        return FlowJson.ref(this);
    }

    /** Returns the definition as a JSON object with sorted keys; {@link #fromJson} reads it back. */
    public String toJson() {
        return FlowJson.write(this);
    }

    /**
     * Reads a definition that {@link #toJson} wrote.
     *
     * @throws org.customerportal.problem.InvalidInputException if a key is unknown or missing or a value does not fit; the
     *     violations name the paths
     * @throws org.customerportal.json.MalformedJsonException if the text is no JSON object
     */
    public static RequestFlow fromJson(String json) {
        return FlowJson.read(json);
    }
}
