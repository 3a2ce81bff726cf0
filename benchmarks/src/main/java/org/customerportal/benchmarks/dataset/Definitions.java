package org.customerportal.benchmarks.dataset;

import java.util.List;
import java.util.stream.IntStream;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldType;
import org.customerportal.flow.Form;
import org.customerportal.flow.FormField;
import org.customerportal.flow.RequestFlow;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.text.LocalizedText;

/** What the portal of the data set offers. */
public final class Definitions {

    /** The key of the portal. */
    public static final String PORTAL = "support";

    /** The flows, the most chosen first; all ask the same four questions, and filters may ask about each. */
    public static final List<RequestFlow> FLOWS =
            IntStream.range(0, 12).mapToObj(Definitions::flow).toList();

    private Definitions() {}

    /** Returns the definition of the portal. */
    public static PortalDefinition portal() {
        PortalDefinition.Builder portal =
                PortalDefinition.builder(PORTAL, "Benchmark", "https://help.example.com/portal/support");
        FLOWS.forEach(portal::flow);
        return portal.build();
    }

    private static RequestFlow flow(int number) {
        return RequestFlow.of(
                "flow-" + number,
                LocalizedText.of("Flow " + number),
                Form.of(
                        FormField.required("area", options("area-", 10), label("Area"))
                                .asFilterable(),
                        FormField.required("model", options("model-", 200), label("Model"))
                                .asFilterable(),
                        FormField.required("serial", new FieldType.ShortText(40), label("Serial number"))
                                .asFilterable(),
                        FormField.required("amount", FieldType.Number.whole(0, 10_000), label("Amount"))
                                .asFilterable()));
    }

    private static FieldType options(String prefix, int count) {
        return new FieldType.Choice(IntStream.range(0, count)
                .mapToObj(option -> new FieldType.Option(new FieldKey(prefix + option), label(prefix + option)))
                .toList());
    }

    private static LocalizedText label(String text) {
        return LocalizedText.of(text);
    }
}
