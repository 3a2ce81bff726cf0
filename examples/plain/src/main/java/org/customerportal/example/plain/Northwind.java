package org.customerportal.example.plain;

import java.util.List;
import org.customerportal.flow.FieldType.Choice;
import org.customerportal.flow.FieldType.Day;
import org.customerportal.flow.FieldType.LongText;
import org.customerportal.flow.FieldType.Number;
import org.customerportal.flow.FieldType.Option;
import org.customerportal.flow.FieldType.ShortText;
import org.customerportal.flow.Form;
import org.customerportal.flow.FormField;
import org.customerportal.flow.RequestFlow;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.staff.StaffId;
import org.customerportal.staff.StaffMember;
import org.customerportal.text.LocalizedText;
import org.customerportal.user.EmailAddress;

/** What the host of this story defines: its portal, what customers can ask for there, and who answers. */
final class Northwind {

    static final StaffMember SAM = StaffMember.withAllRights(
            new StaffId("sam"),
            "Sam Field",
            EmailAddress.parse("sam@northwind.example").orElseThrow());

    private Northwind() {}

    static PortalDefinition portal() {
        return PortalDefinition.builder("support", "Northwind Service", "https://help.northwind.example/portal/support")
                .desk("desk@northwind.example")
                .flow(repair())
                .flow(RequestFlow.of("question", text("Ask a question"), Form.of()))
                .build();
    }

    private static RequestFlow repair() {
        Choice urgency = new Choice(List.of(Option.of("low", "It can wait"), Option.of("high", "We stand still")));
        return RequestFlow.of(
                "repair",
                text("Report a fault"),
                Form.of(
                        FormField.required("machine", new ShortText(60), text("Which machine?")),
                        FormField.required("urgency", urgency, text("How urgent is it?")),
                        FormField.required("since", Day.any(), text("Since when?")),
                        FormField.optional("floor", Number.whole(-2, 40), text("On which floor?")),
                        FormField.optional("access", new LongText(500), text("How do we get in?"))));
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(english);
    }
}
