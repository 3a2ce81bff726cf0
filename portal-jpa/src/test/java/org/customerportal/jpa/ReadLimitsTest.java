package org.customerportal.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.customerportal.PortalStorage;
import org.customerportal.TenantStorage;
import org.customerportal.page.Slice;
import org.customerportal.portal.TenantId;
import org.customerportal.problem.TooBroadException;
import org.customerportal.request.RequestSelection;
import org.customerportal.search.SearchText;
import org.customerportal.testkit.fixture.SampleWorld;
import org.customerportal.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads that no index bounds are counted, and broken off where they take too long: here, because somebody else is in the way. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD) // what is not broken off waits for ever
class ReadLimitsTest {

    private static final Slice FIRST = new Slice(10, Optional.empty());
    private static final RequestSelection SEARCH = RequestSelection.ALL.finding(new SearchText(List.of("unheard")));

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final ReadWatch watch = new ReadWatch() {
        @Override
        public void began(Reason reason) {
            told.add("began " + reason);
        }

        @Override
        public void gaveUp(Reason reason) {
            told.add("gave up " + reason);
        }
    };

    @ParameterizedTest
    @CsvSource({
        "POSTGRESQL, lock table portal_search in access exclusive mode",
        "MARIADB, lock tables portal_search write"
    })
    void breakOffASearchThatTakesTooLong(Database database, String inTheWay) throws SQLException {
        try (OpenStorage open = OpenStorage.on(database)) {
            PortalStorage storage = open.storage().limitingReads(Duration.ofSeconds(1), watch);
            SampleWorld world = world(storage);
            TenantStorage tenant = storage.tenant(TenantId.DEFAULT);
            world.request();
            assertThat(tenant.requests().list(world.seenByStaff(), SEARCH, FIRST))
                    .isEmpty();

            try (Connection other = open.dataSource().getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute(inTheWay);
                assertThatExceptionOfType(TooBroadException.class)
                        .isThrownBy(() -> tenant.requests().list(world.seenByStaff(), SEARCH, FIRST));
                assertThatIllegalStateException()
                        .isThrownBy(() -> tenant.work()
                                .run(() -> catchThrowable(
                                        () -> tenant.requests().list(world.seenByStaff(), SEARCH, FIRST))));
                other.rollback();
                statement.execute(database == Database.MARIADB ? "unlock tables" : "select 1");
            }

            assertThat(tenant.requests().list(world.seenByStaff(), SEARCH, FIRST))
                    .isEmpty();
            assertThat(told)
                    .containsExactly(
                            "began SEARCH",
                            "began SEARCH",
                            "gave up SEARCH",
                            "began SEARCH",
                            "gave up SEARCH",
                            "began SEARCH");
        }
    }

    @Test
    void leaveWhatAnIndexBoundsAlone() {
        try (OpenStorage open = OpenStorage.on(Database.H2)) {
            PortalStorage storage = open.storage().limitingReads(Duration.ofSeconds(1), watch);
            SampleWorld world = world(storage);
            world.request();
            TenantStorage tenant = storage.tenant(TenantId.DEFAULT);

            tenant.requests().list(world.seenByStaff(), RequestSelection.ALL, FIRST);
            tenant.requests().list(world.seenBy(world.user()), RequestSelection.ALL, FIRST);
            tenant.requests().count(world.seenBy(world.user()), 10);

            assertThat(told).isEmpty();
        }
    }

    @Test
    void areASecondAtLeast() {
        try (OpenStorage open = OpenStorage.on(Database.H2)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> open.storage().limitingReads(Duration.ofMillis(999), ReadWatch.NONE));
        }
    }

    private static SampleWorld world(PortalStorage storage) {
        return new SampleWorld(storage.tenant(TenantId.DEFAULT), new Samples());
    }
}
