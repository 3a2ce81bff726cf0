package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.RequestFaults.everything;
import static org.customerportal.testkit.broken.RequestFaults.stored;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.conversation.InternalComment;
import org.customerportal.conversation.PublicComment;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.search.SearchText;
import org.customerportal.search.SearchWords;
import org.customerportal.visibility.RequestScope;

/** What can be wrong with searches. */
final class SearchFaults {

    private static final Slice ALL = new Slice(100, Optional.empty());

    private SearchFaults() {}

    static Stream<Fault> all() {
        return Stream.of(
                finding(
                        "a search that finds the middle of words",
                        (text, words) -> text.beginnings().stream()
                                .allMatch(part -> words.stream()
                                        .anyMatch(one -> one.words().stream().anyMatch(word -> word.contains(part))))),
                finding(
                        "a search that finds whole words only",
                        (text, words) -> text.beginnings().stream()
                                .allMatch(part -> words.stream()
                                        .anyMatch(one -> one.words().contains(part)))),
                finding(
                        "a search that finds any of its words",
                        (text, words) -> text.beginnings().stream()
                                .anyMatch(part -> text(part).finds(words))),
                finding(
                        "a search whose words must stand in one place",
                        (text, words) -> words.stream().anyMatch(one -> text.finds(List.of(one)))),
                finding("a search that reads no comments", (text, words) -> text.finds(words.subList(0, 1))),
                searching(
                        "a search that reads internal comments",
                        (tenant, request, text) ->
                                text.finds(Stream.concat(words(tenant, request).stream(), whispered(tenant, request))
                                        .toList())),
                searching(
                        "a search that reads no references",
                        (tenant, request, text) -> text.finds(Stream.concat(
                                        Stream.of(SearchWords.of(request.subject(), request.description())),
                                        spoken(tenant, request))
                                .toList())),
                plantedList(
                        "a search without scope",
                        (tenant, scope, selection, slice) -> tenant.requests()
                                .list(selection.search().isPresent() ? everything() : scope, selection, slice)),
                plantedList(
                        "a search in every category",
                        (tenant, scope, selection, slice) -> tenant.requests()
                                .list(
                                        scope,
                                        new RequestSelection(
                                                selection.search().isPresent()
                                                        ? RequestSelection.ALL.categories()
                                                        : selection.categories(),
                                                selection.search()),
                                        slice)));
    }

    private static SearchText text(String word) {
        return new SearchText(List.of(word));
    }

    private static Fault finding(String title, Finding finding) {
        return searching(title, (tenant, request, text) -> finding.finds(text, words(tenant, request)));
    }

    private static Fault searching(String title, Searching searching) {
        return plantedList(title, (tenant, scope, selection, slice) -> {
            if (selection.search().isEmpty()) {
                return tenant.requests().list(scope, selection, slice);
            }
            List<CustomerRequest> found = stored(tenant)
                    .filter(request ->
                            searching.finds(tenant, request, selection.search().orElseThrow()))
                    .toList();
            return tenant.requests().list(scope, RequestSelection.of(selection.categories()), ALL).stream()
                    .filter(row ->
                            found.stream().anyMatch(request -> request.id().equals(row.id())))
                    .filter(row -> slice.after().stream()
                            .allMatch(after ->
                                    after.isBefore(row.updatedAt(), row.id().value())))
                    .limit(slice.limit())
                    .toList();
        });
    }

    private static Fault plantedList(String title, Listing listing) {
        Fault fault = Fault.in(RequestRepository.class, title, tenant -> new Object() {
            public List<RequestRow> list(RequestScope scope, RequestSelection selection, Slice slice) {
                return listing.list(tenant, scope, selection, slice);
            }
        });
        return new Fault(title, fault.plant(), List.of("RequestSearch"));
    }

    private static List<SearchWords> words(TenantStorage tenant, CustomerRequest request) {
        return Stream.concat(Stream.of(request.words()), spoken(tenant, request))
                .toList();
    }

    private static Stream<SearchWords> spoken(TenantStorage tenant, CustomerRequest request) {
        return tenant.comments().listPublic(request.id(), everything(), ALL).stream()
                .map(PublicComment::words);
    }

    private static Stream<SearchWords> whispered(TenantStorage tenant, CustomerRequest request) {
        return tenant.comments().listInternal(request.id(), everything(), ALL).stream()
                .map(InternalComment::text)
                .map(text -> SearchWords.of(text.markdown()));
    }

    private interface Finding {
        boolean finds(SearchText text, List<SearchWords> words);
    }

    private interface Searching {
        boolean finds(TenantStorage tenant, CustomerRequest request, SearchText text);
    }

    private interface Listing {
        List<RequestRow> list(TenantStorage tenant, RequestScope scope, RequestSelection selection, Slice slice);
    }
}
