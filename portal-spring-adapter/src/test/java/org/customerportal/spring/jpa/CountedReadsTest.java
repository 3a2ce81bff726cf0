package org.customerportal.spring.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.customerportal.PortalStorage;
import org.customerportal.page.Slice;
import org.customerportal.portal.TenantId;
import org.customerportal.request.RequestSelection;
import org.customerportal.search.SearchText;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.visibility.StaffViewer;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A host that counts its own things finds ours beside them. */
class CountedReadsTest {

    @Test
    void countsSearchesInTheMetersOfTheHost() {
        try (ConfigurableApplicationContext host = JpaHost.start()) {
            PortalStorage storage = host.getBean(PortalStorage.class);

            storage.tenant(TenantId.DEFAULT)
                    .requests()
                    .list(
                            new StaffViewer(new Samples().staff()).scope(),
                            RequestSelection.ALL.finding(new SearchText(List.of("printer"))),
                            new Slice(1, Optional.empty()));

            assertThat(host.getBean(MeterRegistry.class)
                            .counter("portal.reads.unbounded", "reason", "search")
                            .count())
                    .isEqualTo(1);
        }
    }
}
