package org.customerportal.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.customerportal.page.Slice;
import org.customerportal.problem.TooBroadException;

/**
 * A question to the rows of one tenant. Used once, by one thread.
 *
 * @param <T> what a row of the answer is
 */
final class Select<T> {

    /** What Hibernate takes for "skip what others have locked". */
    private static final int SKIP_LOCKED = -2;

    private final Units units;
    private final Class<T> type;
    private final Jpql jpql;
    private int limit = Integer.MAX_VALUE;
    private boolean locked;
    private boolean skipping;
    private boolean sharing;
    private Optional<ReadWatch.Reason> unbounded = Optional.empty();

    Select(Units units, Class<T> type, Jpql jpql) {
        this.units = units;
        this.type = type;
        this.jpql = jpql;
    }

    Select<T> and(String condition, Object... values) {
        jpql.add(" and " + condition, values);
        return this;
    }

    /** Keeps rows whose attribute is one of at least one value. */
    Select<T> in(String attribute, Collection<?> values) {
        jpql.add(" and ").in(attribute, values);
        return this;
    }

    /** Lets others add conditions. */
    Select<T> and(Consumer<Jpql> condition) {
        condition.accept(jpql.add(" and "));
        return this;
    }

    Select<T> orderBy(String order) {
        jpql.add(" order by " + order);
        return this;
    }

    Select<T> limit(int most) {
        limit = most;
        return this;
    }

    /** Asks for rows after the slice's position in descending order of this attribute and of the id beside it. */
    Select<T> latest(String time, Slice slice) {
        return latest(time, time.substring(0, time.indexOf('.')) + ".id", slice);
    }

    /** Asks for rows after the slice's position in descending order of these two attributes. */
    Select<T> latest(String time, String id, Slice slice) {
        jpql.latest(time, id, slice);
        return limit(slice.limit());
    }

    /**
     * Locks the rows until the unit ends, leaving out those that others have locked. Only Hibernate can say so; the others
     * lock nothing, because waiting helps nobody, and EclipseLink cannot even do that on H2 beside a limit.
     */
    Select<T> locked() {
        skipping = true;
        return held();
    }

    /** Locks the rows until the unit ends, and waits for others who have locked them. */
    Select<T> held() {
        locked = true;
        return this;
    }

    /** Locks the rows until the unit ends against whoever changes them, and not against others who share them. */
    Select<T> shared() {
        sharing = true;
        return held();
    }

    /** Limits how long this may take, if there is a reason why it could take long. */
    Select<T> within(Optional<ReadWatch.Reason> reason) {
        unbounded = reason;
        return this;
    }

    <R> List<R> list(Function<? super T, R> mapping) {
        return units.run(entities -> {
            List<R> mapped = new ArrayList<>();
            for (T row : answer(query(entities))) {
                mapped.add(mapping.apply(row));
                if (type.isAnnotationPresent(Entity.class)) {
                    entities.detach(row);
                }
            }
            return mapped;
        });
    }

    <R> Optional<R> first(Function<? super T, R> mapping) {
        return list(mapping).stream().findFirst();
    }

    private List<T> answer(TypedQuery<T> query) {
        return unbounded.map(reason -> answer(query, reason)).orElseGet(query::getResultList);
    }

    // PostgreSQL runs nothing more in a transaction in which it broke something off, so no unit may go on from there.
    private List<T> answer(TypedQuery<T> query, ReadWatch.Reason reason) {
        try {
            return units.limits().run(reason, () -> units.limits().limit(query).getResultList());
        } catch (TooBroadException brokenOff) {
            units.written().run();
            throw brokenOff;
        }
    }

    private TypedQuery<T> query(EntityManager entities) {
        Provider provider = Provider.of(entities);
        TypedQuery<T> query = jpql.bindTo(provider.prepared(entities.createQuery(jpql.text(provider), type)));
        if (limit < Integer.MAX_VALUE) {
            query.setMaxResults(limit);
        }
        if (locked && (!skipping || provider == Provider.HIBERNATE)) {
            query.setLockMode(sharing ? LockModeType.PESSIMISTIC_READ : LockModeType.PESSIMISTIC_WRITE);
        }
        if (skipping && provider == Provider.HIBERNATE) {
            query.setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED);
        }
        return query;
    }
}
