package org.customerportal.inmemory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.customerportal.problem.DuplicateException;

/**
 * One unit of work on one thread: the changes it has made so far, on top of whatever is committed. It holds the pen from its
 * first change to its end; meanwhile nobody else commits but a unit within it that is independent of it.
 */
final class Unit {

    private final Committed committed;
    private final Optional<Unit> surrounding;
    private final List<Change<?>> changes = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private Snapshot base;
    private Snapshot changed;
    private boolean open = true;
    private boolean holdsPen;
    private boolean canOnlyFail;

    /**
     * Begins a unit.
     *
     * @param surrounding the unit that waits on this thread for this one to end
     */
    Unit(Committed committed, Optional<Unit> surrounding) {
        this.committed = committed;
        this.surrounding = surrounding;
        this.base = committed.snapshot();
        this.changed = base;
    }

    boolean isOpen() {
        return open;
    }

    /** Runs the work and commits what it changed, or leaves nothing behind; ends the unit either way. */
    <T> T complete(Supplier<T> work) {
        try {
            T result = work.get();
            commit();
            return result;
        } finally {
            open = false;
            changes.clear();
            layDownIdlePen();
        }
    }

    /** Runs work as part of this unit. If it fails once something has changed, so must the unit. */
    <T> T join(Supplier<T> work) {
        int before = changes.size();
        try {
            return work.get();
        } catch (Throwable failure) {
            canOnlyFail |= changes.size() > before;
            throw failure;
        }
    }

    /** Runs work that changes something, with the pen in hand; without a change, the pen goes back at once. */
    <T> T write(Function<Unit, T> work) {
        if (!holdsPen) {
            committed.takePen();
            holdsPen = true;
        }
        try {
            return work.apply(this);
        } catch (DuplicateException refused) {
            canOnlyFail = true;
            throw refused;
        } finally {
            layDownIdlePen();
        }
    }

    /** Returns what this unit sees: whatever is committed at this moment, and its own changes. */
    Snapshot read() {
        Snapshot latest = committed.snapshot();
        if (latest != base) {
            base = latest;
            changed = latest;
            changes.forEach(change -> changed = changed.with(change));
        }
        return changed;
    }

    <R> R insert(Table<R> table, R row) {
        apply(new Change<>(table, Optional.empty(), Optional.of(row)));
        return row;
    }

    /** Stores the row in place of whatever has its primary key. */
    <R> R put(Table<R> table, R row) {
        apply(new Change<>(table, read().stored(table, row), Optional.of(row)));
        return row;
    }

    /** Removes rows as they were read in this unit; returns how many. */
    <R> int remove(Table<R> table, Stream<R> rows) {
        int before = changes.size();
        rows.forEach(row -> apply(new Change<>(table, Optional.of(row), Optional.empty())));
        return changes.size() - before;
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    List<Runnable> actionsAfterCommit() {
        return afterCommit;
    }

    private void apply(Change<?> change) {
        for (Optional<Unit> waiting = surrounding; waiting.isPresent(); waiting = waiting.get().surrounding) {
            if (waiting.get().changes.stream().anyMatch(change::collidesWith)) {
                throw new IllegalStateException(
                        "The surrounding unit of work has changed this too, and waits for this one");
            }
        }
        changed = read().with(change);
        changes.add(change);
    }

    private void commit() {
        if (canOnlyFail) {
            throw new IllegalStateException("Work that joined this unit failed after it had written");
        }
        if (!changes.isEmpty()) {
            committed.replace(read());
        }
    }

    private void layDownIdlePen() {
        if (holdsPen && changes.isEmpty()) {
            holdsPen = false;
            committed.layDownPen();
        }
    }
}
