package org.customerportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.customerportal.TenantStorage;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.trait.Traits;
import org.customerportal.user.PortalUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a host gets that lets the portal join its own transactions and persistence unit. */
class JoiningTest {

    private final Samples samples = new Samples();
    private final PortalUser user = samples.user().with(Traits.NONE);
    private final AtomicInteger writes = new AtomicInteger();
    private HikariDataSource dataSource;
    private EntityManagerFactory factory;
    private HostTransactions host;
    private TenantStorage tenant;

    @BeforeEach
    void start() throws SQLException {
        dataSource = Databases.pool(Databases.empty(Database.H2));
        PortalSchema.migrate(dataSource);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table host_note (id integer primary key, text varchar(100))");
        }
        factory = Persistence.createEntityManagerFactory(
                "host", Map.of("jakarta.persistence.nonJtaDataSource", dataSource));
        host = new HostTransactions(factory);
        tenant = JpaPortalStorage.joining(host, host::current, writes::incrementAndGet)
                .tenant(samples.tenant());
    }

    @AfterEach
    void stop() {
        factory.close();
        dataSource.close();
    }

    @Test
    void commitsWithTheHost() {
        host.run(() -> {
            host.current().persist(HostNote.of(1, "ordered"));
            return tenant.users().add(user);
        });

        assertThat(tenant.users().find(user.id())).isPresent();
        assertThat(note(1)).isEqualTo("ordered");
    }

    @Test
    void leavesNothingBehindWhenTheHostRollsBack() {
        assertThatThrownBy(() -> host.run(() -> {
                    host.current().persist(HostNote.of(1, "ordered"));
                    tenant.users().add(user);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(tenant.users().find(user.id())).isEmpty();
    }

    @Test
    void leavesWhatTheHostManagesManaged() {
        host.run(() -> {
            host.current().persist(HostNote.of(1, "ordered"));
            return null;
        });

        host.run(() -> {
            HostNote note = host.current().find(HostNote.class, 1);
            PortalUser stored = tenant.users().add(user);
            tenant.users().replace(stored.disable());
            note.text = "delivered";
            return tenant.users().find(user.id());
        });

        assertThat(note(1)).isEqualTo("delivered");
    }

    @Test
    void neverShowsARowAsItWasBeforeAnotherTransactionChangedIt() {
        PortalUser stored = tenant.users().add(user);

        host.run(() -> {
            assertThat(tenant.users().find(user.id())).contains(stored);
            PortalUser changed = host.independent(() -> tenant.users().replace(stored.disable()));
            assertThat(tenant.users().find(user.id())).contains(changed);
            return null;
        });
    }

    @Test
    void tellsOfEachWriteAndOfNothingElse() {
        PortalUser stored = tenant.users().add(user);
        assertThat(writes).hasValue(1);

        tenant.users().find(user.id());
        assertThatThrownBy(() -> tenant.users().replace(stored.nextVersion()))
                .isInstanceOf(StaleVersionException.class);
        assertThat(writes).hasValue(1);

        assertThatThrownBy(() -> tenant.users().add(user)).isInstanceOf(RuntimeException.class);
        assertThat(writes).hasValue(2);
    }

    private String note(int id) {
        return host.run(() -> host.current().find(HostNote.class, id).text);
    }
}
