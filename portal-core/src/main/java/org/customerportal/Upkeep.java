package org.customerportal;

/**
 * What must be done from time to time: soon after each change, and every minute at the latest. Safe to call from any number
 * of threads and nodes at once; never call it inside a transaction.
 */
public final class Upkeep {

    private final Wiring wiring;

    Upkeep(Wiring wiring) {
        this.wiring = wiring;
    }

    /**
     * Does all that is due: fans events out, sends mails, forgets what has expired.
     *
     * @return what was done by this call
     */
    public Report run() {
        int events = wiring.outbox().fanOut();
        int mails = wiring.outbox().send();
        int sessions = wiring.useCases()
                .run(() -> wiring.storage()
                        .sessions()
                        .removeExpired(wiring.useCases().now()));
        wiring.useCases()
                .run(() -> wiring.storage()
                        .addressChanges()
                        .removeExpired(wiring.useCases().now()));
        wiring.useCases()
                .run(() -> wiring.storage()
                        .registrations()
                        .removeExpired(wiring.useCases().now()));
        wiring.useCases()
                .run(() -> wiring.storage()
                        .idempotency()
                        .removeExpired(wiring.useCases().now()));
        wiring.useCases().run(() -> {
            wiring.storage().attempts().removeForgotten(wiring.useCases().now());
            return wiring;
        });
        return new Report(events, mails, sessions);
    }

    /**
     * What one call has done.
     *
     * @param events how many events were fanned out
     * @param mails how many mails were handed over
     * @param sessions how many expired sessions were removed
     */
    public record Report(int events, int mails, int sessions) {}
}
