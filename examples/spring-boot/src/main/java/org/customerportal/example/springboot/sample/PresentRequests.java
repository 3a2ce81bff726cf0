package org.customerportal.example.springboot.sample;

import static org.customerportal.example.springboot.northwind.NorthwindStaff.MIA;
import static org.customerportal.example.springboot.northwind.NorthwindStaff.TOM;

import java.time.Duration;
import java.util.Map;

/** The requests that somebody has to do something about. */
final class PresentRequests {

    private static final Duration SOON = Duration.ofMinutes(25);
    private static final Duration NEXT_DAY = Duration.ofHours(22);

    private PresentRequests() {}

    static void tell(Tale tale, Cast cast) {
        goodsLift(tale, cast.peter(), cast.lena());
        paidTwice(tale, cast.ana());
        liftDoor(tale, cast.ana(), cast.rita());
        nightWatch(tale, cast.rita());
        emergencyLight(tale, cast.peter());
        reminder(tale, cast.lena());
        button(tale, cast.ana());
        handrail(tale, cast.joao());
    }

    private static void goodsLift(Tale tale, Person peter, Person lena) {
        Map<String, String> fields =
                Map.of("equipment", "Goods lift, 5120", "safe", "shut-down", "since", tale.day(-6), "floor", "0");
        Dialogue.begin(
                        tale.at(5, "07:15"),
                        peter,
                        peter.request(
                                "repair",
                                "Goods lift stops between floors",
                                "It stops 20 cm above the ground floor. **Nobody is inside.** The display shows `E-07`.",
                                fields))
                .after(Duration.ofMinutes(8))
                .takenBy(TOM)
                .follower(TOM, lena)
                .answer(TOM, "I am on my way. Please keep it shut down.")
                .after(Duration.ofHours(5))
                .note(TOM, """
                        E-07 is the levelling switch. Part 88-104 is not on stock.

                        1. ordered with express
                        2. lift secured and labelled
                        """)
                .answer(
                        TOM,
                        "The levelling switch is broken. The new one comes within the week; the lift stays secured.");
    }

    private static void paidTwice(Tale tale, Person ana) {
        Map<String, String> fields = Map.of("number", "2026-1033", "amount", "189.00");
        Dialogue.begin(
                        tale.at(5, "13:40"),
                        ana,
                        ana.request(
                                "invoice",
                                "Did we pay invoice 2026-1033 twice?",
                                "Our bank shows two transfers.",
                                fields))
                .after(NEXT_DAY)
                .takenBy(MIA)
                .note(MIA, "Accounting confirms both payments. Refund or credit note: ask.")
                .answer(MIA, "Yes, both arrived. Accounting is preparing the refund.");
    }

    private static void liftDoor(Tale tale, Person ana, Person rita) {
        Map<String, String> fields =
                Map.of("equipment", "Lift west, 4711-B", "floor", "3", "safe", "shut-down", "since", tale.day(-3));
        Dialogue.begin(
                        tale.at(3, "09:12"),
                        ana,
                        ana.request(
                                "repair",
                                "Lift door on floor 3 does not close",
                                "The door on floor 3 opens but does not close. Since this morning people take the stairs."
                                        + " The display shows **E-21**.",
                                fields))
                .after(SOON)
                .takenBy(MIA)
                .after(NEXT_DAY)
                .approver(MIA, rita)
                .note(TOM, "Third worn shoe on this line in a year. Check the warranty before we bill.")
                .after(SOON)
                .answer(MIA, """
                        Our technician found a worn guide shoe. The part arrives tomorrow; the repair takes about an hour.

                        May we come on **Thursday between 8 and 10**? Somebody must open the machine room.
                        """)
                .move(MIA, "waiting-for-you");
    }

    private static void nightWatch(Tale tale, Person rita) {
        Dialogue.begin(
                        tale.at(3, "17:30"),
                        rita,
                        rita.request(
                                "question",
                                "Access for the night watch",
                                "From next month on a security company walks through the building at night. Do they need a briefing?",
                                Map.of()))
                .after(NEXT_DAY)
                .takenBy(TOM)
                .answer(TOM, "A short one, half an hour. How many people, and do they speak English?")
                .move(TOM, "waiting-for-you");
    }

    private static void emergencyLight(Tale tale, Person peter) {
        Map<String, String> fields = Map.of("equipment", "Passenger lift, 5119", "safe", "yes");
        Dialogue.begin(
                        tale.at(2, "12:00"),
                        peter,
                        peter.request("repair", "Emergency light in the lift flickers", "", fields))
                .after(SOON)
                .takenBy(TOM)
                .answer(TOM, "We change it together with the levelling switch of the goods lift, in one visit.")
                .move(TOM, "on-hold");
    }

    private static void reminder(Tale tale, Person lena) {
        Map<String, String> fields = Map.of("number", "2026-1041", "amount", "58.90");
        Dialogue.begin(
                tale.at(1, "16:45"),
                lena,
                lena.request("invoice", "Reminder for a paid invoice", "We paid two weeks ago. Please check.", fields));
    }

    private static void button(Tale tale, Person ana) {
        Map<String, String> fields = Map.of("equipment", "Lift east, 4711-A", "floor", "2", "safe", "yes");
        Dialogue.begin(
                tale.ago(Duration.ofHours(3)),
                ana,
                ana.request("repair", "Button of floor 2 stays lit", "The lift comes, the light stays.", fields));
    }

    private static void handrail(Tale tale, Person joao) {
        Map<String, String> fields = Map.of("equipment", "Elevador oeste, 4711-B", "safe", "unsure");
        Dialogue.begin(
                tale.ago(Duration.ofMinutes(40)),
                joao,
                joao.request("repair", "Corrimão solto na cabina", "O corrimão do lado direito abana.", fields));
    }
}
