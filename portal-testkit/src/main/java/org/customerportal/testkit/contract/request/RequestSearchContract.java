package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.CommentText;
import org.customerportal.conversation.InternalComment;
import org.customerportal.conversation.PublicComment;
import org.customerportal.event.Actor;
import org.customerportal.organization.Organization;
import org.customerportal.organization.Sharing;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestRepository;
import org.customerportal.request.RequestRow;
import org.customerportal.request.RequestSelection;
import org.customerportal.search.SearchText;
import org.customerportal.search.SearchWords;
import org.customerportal.staff.StaffId;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.RequestScope;
import org.customerportal.workflow.StatusCategory;
import org.customerportal.workflow.Workflow;
import org.junit.jupiter.api.Test;

/** Promises of {@link RequestRepository#list} where the selection has a search. */
public abstract class RequestSearchContract extends StorageContract {

    private static final Instant NOW = Samples.NOON;
    private static final Slice FIRST = new Slice(100, Optional.empty());

    @Test
    void findsARequestByItsReferenceItsSubjectAndItsDescription() {
        CustomerRequest printer = stored("Printer jams", "Paper gets *stuck* in tray 2.");
        stored("Nothing of the kind", "");

        for (String text :
                List.of("printer", "jams", "stuck", "tray", printer.reference().value())) {
            checkFound(text, printer);
        }
    }

    @Test
    void findsARequestByItsPublicCommentsAndNeverByItsInternalOnes() {
        CustomerRequest request = stored("Printer", "");
        CustomerRequest other = stored("Other", "");
        say(request, "The fuser was replaced.");
        say(other, "Nothing of the kind.");
        whisper(request, "They never pay their bills.");

        checkFound("fuser", request);
        checkFound("bills");
    }

    @Test
    void findsWhatEveryWordBegins() {
        CustomerRequest both = stored("Red printer", "");
        CustomerRequest onePlaceEach = stored("Red", "");
        say(onePlaceEach, "A printing press.");
        stored("Red paint", "");

        checkFound("print red", both, onePlaceEach);
        checkFound("rinter");
        checkFound("printers");
    }

    @Test
    void takesCaseAccentsAndMarksForNothing() {
        CustomerRequest request =
                stored("Straße nach Ávila, ÜBER 100%_sicher’s \\ \"O'Neill\"", "見積書 𝔘nicode ﬁnal ΟΔΟΣ");

        for (String text : List.of(
                "STRASSE", "avila", "uber", "100", "sicher", "o neill", "O'NEILL", "積", "見積", "unicode", "final",
                "οδος")) {
            checkFound(text, request);
        }
        checkFound("%sicher x");
        checkFound("_traße");
    }

    @Test
    void findsWhatStandsAtTheEndOfALongText() {
        String many = IntStream.range(0, 3_000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
        String longest = "l".repeat(SearchWords.MAX_LENGTH);
        CustomerRequest request = stored("Long", (many + " " + longest + "ost").substring(0, many.length() + 67));

        checkFound("w2999", request);
        checkFound(longest + "onger", request);
        checkFound("l".repeat(SearchWords.MAX_LENGTH - 1), request);
    }

    @Test
    void findsNothingOutsideTheScope() {
        PortalUser ada = world().user();
        Organization acme = world().organization();
        world().membership(ada, acme, Sharing.organization());
        CustomerRequest own = add(ada, acme, "Printer one", false);
        CustomerRequest shared = add(world().user(), acme, "Printer two", false);
        add(ada, acme, "Printer three", true);
        CustomerRequest foreign = stored("Printer four", "");
        say(foreign, "A word for ada: fuser");

        assertThat(found("printer", world().seenBy(ada))).containsExactlyInAnyOrder(own, shared);
        assertThat(found("fuser", world().seenBy(ada))).isEmpty();
        assertThat(found("printer", world().seenBy(world().user()))).isEmpty();
    }

    @Test
    void findsOnlyInTheCategoriesThatAreAskedFor() {
        CustomerRequest open = stored("Printer", "");
        requests()
                .add(world().draft()
                        .texts("Printer", "")
                        .status(Workflow.standard().statuses().get(4))
                        .build());

        assertThat(requests()
                        .list(
                                world().seenByStaff(),
                                RequestSelection.of(Set.of(StatusCategory.OPEN)).finding(text("printer")),
                                FIRST))
                .containsExactly(RequestRow.of(open));
    }

    @Test
    void listsWhatIsFoundLatestFirstAndPageByPage() {
        PortalUser ada = world().user();
        Organization acme = world().organization();
        world().membership(ada, acme, Sharing.organization());
        List<CustomerRequest> expected = Pages.places(samples()).stream()
                .map(place -> at(place, ada, acme))
                .toList();
        Pages.scattered(expected).forEach(requests()::add);
        add(ada, acme, "Something else", false);

        for (RequestScope scope : List.of(world().seenByStaff(), world().seenBy(ada))) {
            new Pages<>(
                            RequestRow::position,
                            slice -> requests().list(scope, RequestSelection.ALL.finding(text("printer")), slice))
                    .show(expected.stream().map(RequestRow::of).toList());
        }
    }

    @Test
    void findsAChangedRequestByItsNewWords() {
        CustomerRequest request = stored("Printer", "old words");
        CustomerRequest changed = requests()
                .replace(world().draft()
                        .id(request.id().value())
                        .reference(request.reference().value())
                        .texts("Printer", "new words")
                        .build()
                        .nextVersion());

        checkFound("new", changed);
        checkFound("old");
    }

    @Test
    void undoesTheWordsOfAFailedUnit() {
        CustomerRequest request = stored("Printer", "");

        checkUndone(() -> say(request, "fuser"), () -> found("fuser", world().seenByStaff()));
        checkUndone(() -> stored("Scanner", ""), () -> found("scanner", world().seenByStaff()));
    }

    private void checkFound(String text, CustomerRequest... expected) {
        assertThat(found(text, world().seenByStaff())).as(text).containsExactlyInAnyOrder(expected);
    }

    private List<CustomerRequest> found(String text, RequestScope scope) {
        return requests().list(scope, RequestSelection.ALL.finding(text(text)), FIRST).stream()
                .map(row -> requests().find(row.id(), scope).orElseThrow())
                .toList();
    }

    private static SearchText text(String typed) {
        return SearchText.typed(typed, "search");
    }

    private CustomerRequest stored(String subject, String description) {
        return requests().add(world().draft().texts(subject, description).build());
    }

    private CustomerRequest add(PortalUser requester, Organization organization, String subject, boolean staffOnly) {
        var draft = samples().request(requester, organization, world().flow()).texts(subject, "");
        return requests().add((staffOnly ? draft.staffOnly() : draft).build());
    }

    private CustomerRequest at(Position place, PortalUser requester, Organization organization) {
        return samples()
                .request(requester, organization, world().flow())
                .texts("A printer", "")
                .id(place.id())
                .updatedAt(place.at())
                .build();
    }

    private void say(CustomerRequest request, String text) {
        tenant().comments()
                .addPublic(new PublicComment(
                        new CommentId(samples().id()),
                        request.id(),
                        Actor.customer(request.requester()),
                        new CommentText(text),
                        NOW));
    }

    private void whisper(CustomerRequest request, String text) {
        tenant().comments()
                .addInternal(new InternalComment(
                        new CommentId(samples().id()), request.id(), new StaffId("grace"), new CommentText(text), NOW));
    }

    private RequestRepository requests() {
        return tenant().requests();
    }
}
