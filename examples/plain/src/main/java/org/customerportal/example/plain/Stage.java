package org.customerportal.example.plain;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.customerportal.CustomerFace;
import org.customerportal.CustomerPortal;
import org.customerportal.StaffFace;
import org.customerportal.VisitorFace;
import org.customerportal.inmemory.InMemoryPortalStorage;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.PortalException;
import org.customerportal.problem.Violation;
import org.customerportal.signin.Origin;
import org.customerportal.staff.StaffDirectory;

/** The portal, wired, and the narrator beside it. */
final class Stage {

    private final CustomerPortal portal;
    private final Postbox postbox;
    private final StoryClock clock;
    private final PrintStream out;

    private Stage(CustomerPortal portal, Postbox postbox, StoryClock clock, PrintStream out) {
        this.portal = portal;
        this.postbox = postbox;
        this.clock = clock;
        this.out = out;
    }

    /** Wires a portal that keeps everything in memory. */
    static Stage set(PrintStream out) {
        Postbox postbox = new Postbox(out);
        StoryClock clock = new StoryClock();
        CustomerPortal portal = CustomerPortal.builder()
                .storage(InMemoryPortalStorage.create())
                .mail(postbox)
                .portal(Northwind.portal())
                .staff(StaffDirectory.of(List.of(Northwind.SAM)))
                .clock(clock)
                .build();
        return new Stage(portal, postbox, clock, out);
    }

    VisitorFace visitor() {
        return portal.visitor("support", new Origin("192.0.2.7", "Firefox on Linux"));
    }

    CustomerFace customer(Customer who) {
        return portal.customer("support", who.session());
    }

    StaffFace sam() {
        return portal.staff(Northwind.SAM);
    }

    Postbox postbox() {
        return postbox;
    }

    /** Lets a few minutes pass, and the mail that is due arrive. A host's scheduler calls upkeep. */
    void meanwhile() {
        clock.pass(Duration.ofMinutes(3));
        portal.upkeep().run();
    }

    void heading(String title) {
        out.println();
        out.println("== " + title + " ==");
        out.println();
    }

    void tell(String text, Object... parts) {
        out.println("  " + text.formatted(parts));
    }

    /** Does what must be refused, and tells the refusal: a stable code, and what is wrong where. */
    void refused(String attempt, Runnable action) {
        try {
            action.run();
        } catch (PortalException refusal) {
            tell("%s - refused: %s", attempt, refusal.problem().code());
            if (refusal instanceof InvalidInputException invalid) {
                invalid.violations().forEach(this::tell);
            }
            return;
        }
        throw new IllegalStateException("this should have been refused: " + attempt);
    }

    private void tell(Violation violation) {
        String limits = violation.limits().isEmpty() ? "" : " " + violation.limits();
        tell("    %s: %s%s", violation.path(), violation.code(), limits);
    }
}
