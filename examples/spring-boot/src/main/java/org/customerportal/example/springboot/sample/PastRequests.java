package org.customerportal.example.springboot.sample;

import static org.customerportal.example.springboot.northwind.NorthwindStaff.MIA;
import static org.customerportal.example.springboot.northwind.NorthwindStaff.TOM;

import java.time.Duration;
import java.util.Map;

/** The requests that are over or nearly so. */
final class PastRequests {

    private static final Duration SOON = Duration.ofMinutes(25);
    private static final Duration NEXT_DAY = Duration.ofHours(22);

    private PastRequests() {}

    static void tell(Tale tale, Cast cast) {
        costCentre(tale, cast.peter());
        noise(tale, cast.ana());
        keyCard(tale, cast.lena());
        yearlyInspection(tale, cast.rita());
        certificate(tale, cast.joao());
        openDay(tale, cast.lena());
    }

    private static void costCentre(Tale tale, Person peter) {
        Map<String, String> fields = Map.of("number", "2026-0917", "amount", "412.50");
        Dialogue.begin(
                        tale.at(19, "10:05"),
                        peter,
                        peter.request(
                                "invoice",
                                "Wrong cost centre on invoice 2026-0917",
                                "It says 4100. We need **4120** on all invoices from this year on.",
                                fields))
                .after(SOON)
                .takenBy(MIA)
                .answer(
                        MIA,
                        "You are right, sorry. The corrected invoice is on its way, and 4120 is set for the future.")
                .after(NEXT_DAY)
                .move(MIA, "resolved")
                .after(NEXT_DAY)
                .reply(peter, "Received, thank you!")
                .after(SOON)
                .move(MIA, "closed");
    }

    private static void noise(Tale tale, Person ana) {
        Map<String, String> fields = Map.of(
                "equipment",
                "Lift east, 4711-A",
                "floor",
                "1",
                "safe",
                "yes",
                "access",
                "Ring at the gate, then ask for Ana.");
        Dialogue.begin(
                        tale.at(16, "08:40"),
                        ana,
                        ana.request(
                                "repair", "Lift east squeals between floors 1 and 2", "Only when going up.", fields))
                .after(SOON)
                .takenBy(TOM)
                .answer(TOM, "That sounds like the guide rails. I come by tomorrow at 9.")
                .after(NEXT_DAY)
                .note(TOM, "Rails were dry. Lubricated both sides, 40 minutes, nothing to bill: contract A.")
                .answer(TOM, "The rails were dry and are greased again. Please listen for a day or two.")
                .move(TOM, "resolved")
                .after(NEXT_DAY)
                .move(ana, "closed");
    }

    private static void keyCard(Tale tale, Person lena) {
        Dialogue.begin(
                        tale.at(13, "14:10"),
                        lena,
                        lena.request("question", "How do we order a second key card?", "", Map.of()))
                .after(SOON)
                .takenBy(MIA)
                .answer(MIA, """
                        With this very form. I need two things:

                        - the name of the person
                        - the doors it should open
                        """)
                .after(NEXT_DAY)
                .reply(lena, "Oskar Blum, front door and workshop.")
                .after(SOON)
                .answer(MIA, "The card goes out by post today.")
                .move(MIA, "resolved");
    }

    private static void yearlyInspection(Tale tale, Person rita) {
        Map<String, String> fields = Map.of("units", "2", "day", tale.day(13), "time", "morning");
        Dialogue.begin(
                        tale.at(11, "11:30"),
                        rita,
                        rita.request(
                                "inspection",
                                "Yearly inspection of both lifts",
                                "As every year. The caretaker is in from 7.",
                                fields))
                .after(SOON)
                .takenBy(TOM)
                .answer(
                        TOM,
                        "Noted. The authority has not confirmed its inspector yet; I put this on hold until it does.")
                .move(TOM, "on-hold");
    }

    private static void certificate(Tale tale, Person joao) {
        Dialogue.begin(
                        tale.at(9, "09:50"),
                        joao,
                        joao.request(
                                "question",
                                "Certificado de manutenção de 2025",
                                "Preciso do certificado para a auditoria. Podem enviá-lo em PDF?",
                                Map.of()))
                .after(SOON)
                .takenBy(MIA)
                .answer(MIA, "Claro. Enviamos hoje o certificado por correio eletrónico.")
                .move(MIA, "resolved");
    }

    private static void openDay(Tale tale, Person lena) {
        Map<String, String> fields = Map.of("units", "4", "day", tale.day(7), "time", "any");
        Dialogue.begin(
                        tale.at(6, "16:00"),
                        lena,
                        lena.request("inspection", "Fire doors, before our open day", "", fields))
                .after(NEXT_DAY)
                .reply(lena, "The open day moves to spring. We ask again then.")
                .move(lena, "cancelled");
    }
}
