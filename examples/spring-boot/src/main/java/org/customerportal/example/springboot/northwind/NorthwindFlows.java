package org.customerportal.example.springboot.northwind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldType.Choice;
import org.customerportal.flow.FieldType.Day;
import org.customerportal.flow.FieldType.LongText;
import org.customerportal.flow.FieldType.Number;
import org.customerportal.flow.FieldType.Option;
import org.customerportal.flow.FieldType.ShortText;
import org.customerportal.flow.Form;
import org.customerportal.flow.FormField;
import org.customerportal.flow.RequestFlow;
import org.customerportal.text.LocalizedText;

/** What customers of Northwind Service can ask for. Every kind of field is used once at least. */
final class NorthwindFlows {

    private NorthwindFlows() {}

    static List<RequestFlow> all() {
        return List.of(repair(), inspection(), invoice(), question());
    }

    private static RequestFlow repair() {
        Choice safe = new Choice(List.of(
                option("yes", "Yes", "Sim"),
                option("shut-down", "No, we shut it down", "Não, desligámo-lo"),
                option("unsure", "We are not sure", "Não temos a certeza")));
        return flow("repair", text("Report a repair", "Comunicar uma avaria"))
                .asking(
                        FormField.required("equipment", new ShortText(80), text("Equipment", "Equipamento"))
                                .hinting(text(
                                        "As written on the plate, for example “Lift west, 4711-B”.",
                                        "Como na placa, por exemplo «Elevador oeste, 4711-B».")),
                        FormField.optional("floor", Number.whole(-5, 60), text("Floor", "Piso")),
                        FormField.required(
                                        "safe",
                                        safe,
                                        text("Can it still be used safely?", "Ainda pode ser usado em segurança?"))
                                .asFilterable(),
                        FormField.optional("since", Day.any(), text("Since when?", "Desde quando?")),
                        FormField.optional(
                                "access",
                                new LongText(1000),
                                text("How does our technician get in?", "Como entra o nosso técnico?")))
                .helping(text(
                        "Something does not work. We answer within four working hours. For people in danger call 112.",
                        "Alguma coisa não funciona. Respondemos em quatro horas úteis. Se houver perigo, ligue 112."));
    }

    private static RequestFlow inspection() {
        Choice time = new Choice(List.of(
                option("morning", "In the morning", "De manhã"),
                option("afternoon", "In the afternoon", "À tarde"),
                option("any", "Any time", "A qualquer hora")));
        return flow("inspection", text("Book an inspection", "Marcar uma inspeção"))
                .asking(
                        FormField.required(
                                "units",
                                Number.whole(1, 50),
                                text("How many lifts or doors?", "Quantos elevadores ou portas?")),
                        FormField.required("day", Day.any(), text("Which day suits you?", "Que dia lhe convém?")),
                        FormField.required("time", time, text("At what time?", "A que horas?")))
                .helping(text(
                        "The yearly inspection, or one in between. We confirm the date.",
                        "A inspeção anual, ou uma intermédia. Confirmamos a data."));
    }

    private static RequestFlow invoice() {
        Number amount = new Number(Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal("999999.99")), 2);
        return flow("invoice", text("Ask about an invoice", "Perguntar sobre uma fatura"))
                .asking(
                        FormField.required("number", new ShortText(20), text("Invoice number", "Número da fatura"))
                                .hinting(text(
                                        "Top right, for example 2026-1033.",
                                        "No canto superior direito, por exemplo 2026-1033.")),
                        FormField.optional("amount", amount, text("Amount in euros", "Montante em euros")))
                .helping(text(
                        "Something on an invoice is unclear or wrong.",
                        "Alguma coisa numa fatura não está clara ou está errada."));
    }

    private static RequestFlow question() {
        return flow("question", text("Ask a question", "Fazer uma pergunta"))
                .asking()
                .helping(text("Anything else. We are glad to help.", "Qualquer outro assunto. Ajudamos com gosto."));
    }

    private static Draft flow(String key, LocalizedText name) {
        return new Draft(key, name);
    }

    private static Option option(String key, String english, String portuguese) {
        return new Option(new FieldKey(key), text(english, portuguese));
    }

    private static LocalizedText text(String english, String portuguese) {
        return LocalizedText.of(english).with("pt", portuguese);
    }

    private record Draft(String key, LocalizedText name) {

        RequestFlow asking(FormField... fields) {
            return RequestFlow.of(key, name, Form.of(fields));
        }
    }
}
