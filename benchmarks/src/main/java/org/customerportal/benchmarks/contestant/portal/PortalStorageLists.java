package org.customerportal.benchmarks.contestant.portal;

import java.util.List;
import java.util.UUID;
import org.customerportal.benchmarks.contestant.Contestant;
import org.customerportal.benchmarks.contestant.Question;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestSelection;
import org.customerportal.search.SearchText;
import org.customerportal.visibility.RequestScope;

/** Lists through the port. */
public final class PortalStorageLists implements Contestant {

    private final String name;
    private final RequestRepository requests;

    /** Makes the contestant on a storage. */
    public PortalStorageLists(String name, RequestRepository requests) {
        this.name = name;
        this.requests = requests;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<UUID> list(Question question) {
        RequestScope scope = Viewers.of(question.asked(), question.person()).scope();
        RequestSelection all = RequestSelection.of(question.categories());
        RequestSelection selection = question.word()
                .map(word -> all.finding(new SearchText(List.of(word))))
                .orElse(all);
        return requests.list(scope, selection, new Slice(Question.PAGE, question.after())).stream()
                .map(row -> row.id().value())
                .toList();
    }
}
