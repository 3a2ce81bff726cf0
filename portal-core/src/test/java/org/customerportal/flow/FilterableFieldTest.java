package org.customerportal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.customerportal.problem.InvalidInputException;
import org.customerportal.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FilterableFieldTest {

    private static final FormField SERIAL =
            FormField.required("serial", new FieldType.ShortText(40), LocalizedText.of("Serial number"));

    @Test
    void aFlowWithoutFilterableFieldsKeepsTheVersionItHadBeforeThereWereAny() {
        assertThat(flow(SERIAL).toJson()).doesNotContain("filterable");
        assertThat(flow(SERIAL).ref()).isEqualTo(new FlowRef(new FlowKey("repair"), "972e1308a9ad8e10"));
    }

    @Test
    void aFilterableFieldComesBackAsOne() {
        RequestFlow flow = flow(SERIAL.asFilterable().hinting(LocalizedText.of("On the back")));

        assertThat(flow.form().fields()).allMatch(FormField::filterable);
        assertThat(RequestFlow.fromJson(flow.toJson())).isEqualTo(flow).isNotEqualTo(flow(SERIAL));
        assertThat(flow.ref()).isNotEqualTo(flow(SERIAL).ref());
    }

    @Test
    void filterableIsTrueOrFalse() {
        String json = flow(SERIAL.asFilterable()).toJson();

        assertThat(RequestFlow.fromJson(json.replace("\"filterable\":true", "\"filterable\":false")))
                .isEqualTo(flow(SERIAL));
        assertThatThrownBy(() -> RequestFlow.fromJson(json.replace("\"filterable\":true", "\"filterable\":\"yes\"")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("fields[0].filterable: wrong-type");
    }

    @Test
    void longTextIsNeverFilterable() {
        FormField story = FormField.optional("story", new FieldType.LongText(100), LocalizedText.of("Story"));

        assertThatThrownBy(story::asFilterable).isInstanceOf(IllegalArgumentException.class);
    }

    private static RequestFlow flow(FormField field) {
        return RequestFlow.of("repair", LocalizedText.of("Repair"), Form.of(field));
    }
}
