package org.customerportal.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.customerportal.PortalStorage;
import org.customerportal.TenantStorage;
import org.customerportal.portal.TenantId;
import org.customerportal.transaction.UnitOfWork;

/**
 * Keeps everything in a relational database, through the Jakarta Persistence provider of the host. Thread-safe; make one for
 * each persistence unit and keep it.
 *
 * <p>The persistence unit must name the {@linkplain #MAPPING_FILE mapping file}; {@link PortalSchema} creates the tables.
 * Connections work at read committed, the default of H2 and PostgreSQL. MariaDB's default is stricter and lets a unit wait
 * for itself: set {@code transaction-isolation=READ-COMMITTED} there, at the pool or the server. A few calls take a second
 * connection while the first is in use (see {@link UnitOfWork#independent}), so a pool needs more connections than threads
 * that work at the same time, or a short patience.
 */
public final class JpaPortalStorage implements PortalStorage {

    /** The mapping file that lists the entities, for {@code mapping-file} in {@code persistence.xml}. */
    public static final String MAPPING_FILE = "org/customerportal/jpa/portal-orm.xml";

    private final Units units;
    private final ConcurrentMap<TenantId, TenantStorage> tenants = new ConcurrentHashMap<>();

    private JpaPortalStorage(Units units) {
        this.units = units;
    }

    /**
     * Returns a storage that opens its own transactions and entity managers. The persistence unit is resource-local.
     *
     * @param factory stays the caller's, who closes it
     */
    public static JpaPortalStorage on(EntityManagerFactory factory) {
        OwnUnitOfWork work = new OwnUnitOfWork(factory);
        return joining(work, () -> work.unit().entities(), () -> work.unit().written());
    }

    /**
     * Returns a storage that works in transactions that somebody else opens, the host's own included.
     *
     * @param work opens and joins transactions; every call of the storage runs in it
     * @param current returns the entity manager of the transaction that is open on the calling thread
     * @param written is called after each write, and after each write that the database refused, in the unit that wrote:
     *     from then on a failure inside it leaves the transaction only one way out
     */
    public static JpaPortalStorage joining(UnitOfWork work, Supplier<EntityManager> current, Runnable written) {
        DatabaseProbe database = new DatabaseProbe();
        return new JpaPortalStorage(new Units(
                new PatientUnitOfWork(work, current, database), current, written, database, ReadLimits.USUAL));
    }

    /**
     * Returns this storage with another limit to reads that no index bounds: searches, and lists and counts for a viewer
     * whose scope names no party, or too many. One that takes longer is broken off with a
     * {@link org.customerportal.problem.TooBroadException}, and the unit of work it was in can only fail.
     *
     * @param longest a second at least, in whole seconds; 5 unless this is called
     * @param watch is told of each such read
     */
    public JpaPortalStorage limitingReads(Duration longest, ReadWatch watch) {
        return new JpaPortalStorage(new Units(
                units.work(), units.current(), units.written(), units.database(), new ReadLimits(longest, watch)));
    }

    @Override
    public TenantStorage tenant(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, id -> JpaTenantStorage.of(units, id));
    }
}
