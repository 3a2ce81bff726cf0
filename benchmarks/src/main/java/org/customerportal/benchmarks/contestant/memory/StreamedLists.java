package org.customerportal.benchmarks.contestant.memory;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.benchmarks.contestant.portal.Viewers;
import org.customerportal.benchmarks.dataset.DataSet;
import org.customerportal.benchmarks.dataset.Ticket;
import org.customerportal.page.Position;
import org.customerportal.request.CustomerRequest;
import org.customerportal.trait.Traits;
import org.customerportal.visibility.RequestFacts;
import org.customerportal.visibility.RequestScope;

/** Lists by a filter, a sort and a limit. */
public final class StreamedLists implements Contestant {

    private static final Comparator<Kept> LATEST_FIRST = Comparator.comparing(
                    (Kept kept) -> kept.request().updatedAt())
            .thenComparing(kept -> kept.request().id().value(), Position::compareIds)
            .reversed();

    private final List<Kept> all;

    /** Makes the contestant with the requests of a data set. */
    public StreamedLists(DataSet dataSet) {
        this.all = IntStream.range(0, dataSet.requests())
                .mapToObj(dataSet::ticket)
                .map(StreamedLists::keep)
                .toList();
    }

    @Override
    public String name() {
        return "stream-filter-sort";
    }

    @Override
    public List<UUID> list(Question question) {
        RequestScope scope = Viewers.of(question.asked(), question.person()).scope();
        return all.stream()
                .filter(kept -> scope.includes(kept.facts()))
                .filter(kept -> question.categories().contains(kept.request().category()))
                .sorted(LATEST_FIRST)
                .limit(Question.PAGE + 1L)
                .map(kept -> kept.request().id().value())
                .toList();
    }

    private static Kept keep(Ticket ticket) {
        CustomerRequest request = MemoryRequests.request(ticket);
        return new Kept(request, request.facts(ticket.involved(), bearer -> Traits.NONE));
    }

    private record Kept(CustomerRequest request, RequestFacts facts) {}
}
