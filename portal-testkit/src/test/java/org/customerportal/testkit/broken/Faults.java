package org.customerportal.testkit.broken;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Every fault that is planted. */
final class Faults {

    private Faults() {}

    /** Returns the fault of this title. */
    static Fault named(String title) {
        List<Fault> found = Stream.of(planted(), EveryPort.all(), Stream.of(Mistranslation.none()))
                .flatMap(faults -> faults)
                .filter(fault -> fault.title().equals(title))
                .toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " faults are called " + title);
        }
        return found.get(0);
    }

    /** Returns every fault that somebody thought of. */
    static Stream<Fault> planted() {
        return Stream.of(
                        WorkFaults.all(),
                        PeopleFaults.all(),
                        TraitFaults.all(),
                        AccessFaults.all(),
                        AddressFaults.all(),
                        IdentityFaults.all(),
                        PictureFaults.all(),
                        PreferenceFaults.all(),
                        RegistrationFaults.all(),
                        RequestFaults.all(),
                        SearchFaults.all(),
                        InvolvementFaults.all(),
                        VisibilityFaults.all(),
                        ToldFaults.all(),
                        MomentFaults.all(),
                        ConversationFaults.all(),
                        EventFaults.all(),
                        FilterFaults.all())
                .flatMap(faults -> faults);
    }

    /** Stands between a look and the write that trusts it, and leaves the processor to another racer. */
    static void dawdle() {
        LockSupport.parkNanos(200_000);
    }
}
