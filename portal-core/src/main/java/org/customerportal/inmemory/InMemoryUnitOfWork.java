package org.customerportal.inmemory;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.customerportal.transaction.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows which unit each thread is in, and is the door to what is stored for the repositories. */
final class InMemoryUnitOfWork implements UnitOfWork {

    private static final Logger LOG = LoggerFactory.getLogger(InMemoryUnitOfWork.class);

    private final Committed committed = new Committed();
    private final ThreadLocal<Optional<Unit>> innermost = ThreadLocal.withInitial(Optional::empty);

    @Override
    public <T> T run(Supplier<T> work) {
        Optional<Unit> open = open();
        return open.isPresent() ? open.get().join(work) : begin(work);
    }

    @Override
    public <T> T independent(Supplier<T> work) {
        return begin(work);
    }

    @Override
    public void afterCommit(Runnable action) {
        open().ifPresentOrElse(unit -> unit.afterCommit(action), () -> runLogged(action));
    }

    /** Returns what this thread sees at this moment. */
    Snapshot read() {
        return open().map(Unit::read).orElseGet(committed::snapshot);
    }

    /** Changes what is stored, in the unit that this thread has open or in one of its own. */
    <T> T write(Function<Unit, T> work) {
        return run(() -> open().orElseThrow().write(work));
    }

    // An ended unit stays innermost while its actions run: outside of it, and while the surrounding one still waits.
    private Optional<Unit> open() {
        return innermost.get().filter(Unit::isOpen);
    }

    private <T> T begin(Supplier<T> work) {
        Optional<Unit> surrounding = innermost.get();
        Unit unit = new Unit(committed, surrounding);
        innermost.set(Optional.of(unit));
        try {
            T result = unit.complete(work);
            unit.actionsAfterCommit().forEach(InMemoryUnitOfWork::runLogged);
            return result;
        } finally {
            surrounding.ifPresentOrElse(waiting -> innermost.set(surrounding), innermost::remove);
        }
    }

    private static void runLogged(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error failure) {
            LOG.error("An action after a commit failed; the commit stands", failure);
        }
    }
}
