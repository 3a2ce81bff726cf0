package org.customerportal.benchmarks.contestant.memory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.customerportal.TenantStorage;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Definitions;
import org.customerportal.benchmarks.dataset.Ticket;
import org.customerportal.flow.FormValues;
import org.customerportal.inmemory.InMemoryPortalStorage;
import org.customerportal.organization.OrganizationId;
import org.customerportal.portal.PortalKey;
import org.customerportal.portal.TenantId;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.request.RequestReference;
import org.customerportal.user.PortalUserId;
import org.customerportal.workflow.StatusKey;

/** A data set in memory. */
public final class MemoryRequests {

    private MemoryRequests() {}

    /** Returns a storage with the requests of a data set in it. */
    public static TenantStorage of(DataSet dataSet) {
        TenantStorage storage = InMemoryPortalStorage.create().tenant(TenantId.DEFAULT);
        return storage.work().run(() -> {
            for (int number = 0; number < dataSet.requests(); number++) {
                Ticket ticket = dataSet.ticket(number);
                CustomerRequest stored = storage.requests().add(request(ticket));
                ticket.involved().forEach(involved -> storage.involvements().put(stored.id(), involved));
            }
            return storage;
        });
    }

    static CustomerRequest request(Ticket ticket) {
        Instant updated = instant(ticket.updatedAt());
        return new CustomerRequest(
                new RequestId(ticket.id()),
                new RequestReference(ticket.reference()),
                new PortalKey(Definitions.PORTAL),
                Definitions.FLOWS.get(ticket.flow()).ref(),
                new PortalUserId(ticket.requester()),
                new OrganizationId(ticket.organization()),
                ticket.texts().subject(),
                "",
                new FormValues(Map.of()),
                new StatusKey(ticket.stage().status()),
                ticket.stage().category(),
                Optional.empty(),
                ticket.staffOnly(),
                instant(ticket.createdAt()),
                ticket.closedAt().map(MemoryRequests::instant),
                updated,
                updated,
                0);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
