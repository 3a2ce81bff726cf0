package org.customerportal.testkit.contract.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.customerportal.conversation.CommentId;
import org.customerportal.conversation.CommentRepository;
import org.customerportal.conversation.CommentText;
import org.customerportal.conversation.InternalComment;
import org.customerportal.conversation.PublicComment;
import org.customerportal.event.Actor;
import org.customerportal.page.Position;
import org.customerportal.page.Slice;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestId;
import org.customerportal.staff.StaffId;
import org.customerportal.testkit.contract.Pages;
import org.customerportal.testkit.contract.StorageContract;
import org.customerportal.testkit.fixture.AwkwardText;
import org.customerportal.testkit.fixture.AwkwardTimes;
import org.customerportal.testkit.fixture.Samples;
import org.customerportal.user.PortalUser;
import org.customerportal.visibility.RequestScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promises of {@link CommentRepository}. */
public abstract class CommentRepositoryContract extends StorageContract {

    private static final Slice ALL = new Slice(100, Optional.empty());
    private static final CommentText TEXT = new CommentText("Any *news*?");
    private static final StaffId GRACE = new StaffId("grace");

    private PortalUser ada;
    private RequestId request;
    private RequestScope seenByAda;
    private RequestScope seenByStranger;
    private RequestScope seenByStaff;

    @BeforeEach
    void prepare() {
        ada = world().user();
        request = requestOfAda(false);
        seenByAda = world().seenBy(ada);
        seenByStranger = world().seenBy(world().user());
        seenByStaff = world().seenByStaff();
    }

    @Test
    void findsAPublicCommentInsideTheScopeOfItsRequest() {
        PublicComment comment = say(request, Samples.NOON);

        assertThat(comments().findPublic(comment.id(), seenByAda)).contains(comment);
        assertThat(comments().findPublic(comment.id(), seenByStaff)).contains(comment);
        assertThat(comments().findPublic(comment.id(), seenByStranger)).isEmpty();
        assertThat(comments().findPublic(new CommentId(samples().id()), seenByStaff))
                .isEmpty();
    }

    @Test
    void findsAnInternalCommentInsideTheScopeOfItsRequest() {
        InternalComment comment = whisper(request, Samples.NOON);

        assertThat(comments().findInternal(comment.id(), seenByStaff)).contains(comment);
        assertThat(comments().findInternal(comment.id(), seenByStranger)).isEmpty();
        assertThat(comments().findInternal(new CommentId(samples().id()), seenByStaff))
                .isEmpty();
    }

    @Test
    void neverFindsOneKindOfCommentAsTheOther() {
        PublicComment spoken = say(request, Samples.NOON);
        InternalComment whispered = whisper(request, Samples.NOON);

        assertThat(comments().findPublic(whispered.id(), seenByStaff)).isEmpty();
        assertThat(comments().findInternal(spoken.id(), seenByStaff)).isEmpty();
        assertThat(comments().findPublic(spoken.id(), seenByStaff)).contains(spoken);
        assertThat(comments().findInternal(whispered.id(), seenByStaff)).contains(whispered);
    }

    @Test
    void neverListsOneKindOfCommentWithTheOther() {
        PublicComment spoken = say(request, Samples.NOON);
        InternalComment whispered = whisper(request, Samples.NOON);

        assertThat(comments().listPublic(request, seenByStaff, ALL)).containsExactly(spoken);
        assertThat(comments().listInternal(request, seenByStaff, ALL)).containsExactly(whispered);
    }

    @Test
    void listsNothingOfARequestOutsideTheScope() {
        say(request, Samples.NOON);
        whisper(request, Samples.NOON);

        assertThat(comments().listPublic(request, seenByStranger, ALL)).isEmpty();
        assertThat(comments().listInternal(request, seenByStranger, ALL)).isEmpty();
        assertThat(comments().listPublic(request, seenByAda, ALL)).hasSize(1);
        assertThat(comments().listPublic(new RequestId(samples().id()), seenByStaff, ALL))
                .isEmpty();
    }

    @Test
    void hidesWhatIsSaidOnAStaffOnlyRequest() {
        RequestId hidden = requestOfAda(true);
        PublicComment comment = say(hidden, Samples.NOON);

        assertThat(comments().findPublic(comment.id(), seenByAda)).isEmpty();
        assertThat(comments().listPublic(hidden, seenByAda, ALL)).isEmpty();
        assertThat(comments().findPublic(comment.id(), seenByStaff)).contains(comment);
        assertThat(comments().listPublic(hidden, seenByStaff, ALL)).containsExactly(comment);
    }

    @Test
    void listsOnlyWhatIsSaidOnThisRequest() {
        say(requestOfAda(false), Samples.NOON);
        whisper(requestOfAda(false), Samples.NOON);
        PublicComment spoken = say(request, Samples.NOON);
        InternalComment whispered = whisper(request, Samples.NOON);

        assertThat(comments().listPublic(request, seenByAda, ALL)).containsExactly(spoken);
        assertThat(comments().listInternal(request, seenByStaff, ALL)).containsExactly(whispered);
    }

    @Test
    void listsWhatOnePersonSaidInsideTheScope() {
        PortalUser bob = world().user();
        RequestId another = requestOfAda(false);
        PublicComment first = say(request, Samples.NOON);
        PublicComment second = say(another, Samples.NOON.plusSeconds(1));
        comments()
                .addPublic(new PublicComment(
                        new CommentId(samples().id()), request, Actor.customer(bob.id()), TEXT, Samples.NOON));
        comments()
                .addPublic(new PublicComment(
                        new CommentId(samples().id()), request, Actor.staff(GRACE), TEXT, Samples.NOON));
        say(requestOfAda(true), Samples.NOON);

        assertThat(comments().listPublicBy(ada.id(), seenByAda, ALL)).containsExactly(second, first);
        assertThat(comments().listPublicBy(ada.id(), seenByStranger, ALL)).isEmpty();
        assertThat(comments().listPublicBy(ada.id(), seenByStaff, ALL)).hasSize(3);
        assertThat(comments().listPublicBy(bob.id(), seenByAda, ALL)).hasSize(1);
        assertThat(comments().listPublicBy(world().user().id(), seenByStaff, ALL))
                .isEmpty();
    }

    @Test
    void listsWhatOnePersonSaidPageByPage() {
        List<PublicComment> spoken = Pages.places(samples()).stream()
                .map(at -> spoken(request, at, TEXT))
                .toList();
        Pages.scattered(spoken).forEach(comments()::addPublic);

        new Pages<PublicComment>(
                        comment -> new Position(comment.at(), comment.id().value()),
                        slice -> comments().listPublicBy(ada.id(), seenByAda, slice))
                .show(spoken);
    }

    @Test
    void listsTheLatestFirstAndEachOnce() {
        List<Position> places = Pages.places(samples());
        List<PublicComment> spoken =
                places.stream().map(at -> spoken(request, at, TEXT)).toList();
        List<InternalComment> whispered = Pages.places(samples()).stream()
                .map(at -> whispered(request, at, TEXT))
                .toList();
        Pages.scattered(spoken).forEach(comments()::addPublic);
        Pages.scattered(whispered).forEach(comments()::addInternal);

        new Pages<PublicComment>(
                        comment -> new Position(comment.at(), comment.id().value()),
                        slice -> comments().listPublic(request, seenByAda, slice))
                .show(spoken);
        new Pages<InternalComment>(
                        comment -> new Position(comment.at(), comment.id().value()),
                        slice -> comments().listInternal(request, seenByStaff, slice))
                .show(whispered);
    }

    @Test
    void keepsTextsTimesAndAuthorsExactly() {
        Stream<String> texts =
                Stream.concat(AwkwardText.texts().stream(), Stream.of(AwkwardText.ofLength(CommentText.MAX_LENGTH)));

        assertThat(texts).allSatisfy(text -> isKept(Samples.NOON, new CommentText(text)));
        assertThat(AwkwardTimes.ascending()).allSatisfy(at -> isKept(at, TEXT));
        assertThat(Stream.of(Actor.customer(ada.id()), Actor.staff(GRACE), Actor.staff(new StaffId("GRACE"))))
                .allSatisfy(author -> {
                    PublicComment comment =
                            new PublicComment(new CommentId(samples().id()), request, author, TEXT, Samples.NOON);
                    comments().addPublic(comment);
                    assertThat(comments().findPublic(comment.id(), seenByAda)).contains(comment);
                });
    }

    @Test
    void undoesTheCommentsOfAFailedUnit() {
        checkUndone(() -> say(request, Samples.NOON), () -> comments().listPublic(request, seenByStaff, ALL));
        checkUndone(() -> whisper(request, Samples.NOON), () -> comments().listInternal(request, seenByStaff, ALL));
    }

    private void isKept(Instant at, CommentText text) {
        PublicComment spoken = spoken(request, new Position(at, samples().id()), text);
        InternalComment whispered =
                whispered(request, new Position(at, samples().id()), text);
        comments().addPublic(spoken);
        comments().addInternal(whispered);
        assertThat(comments().findPublic(spoken.id(), seenByStaff)).contains(spoken);
        assertThat(comments().findInternal(whispered.id(), seenByStaff)).contains(whispered);
    }

    private PublicComment say(RequestId on, Instant at) {
        PublicComment comment = spoken(on, new Position(at, samples().id()), TEXT);
        comments().addPublic(comment);
        return comment;
    }

    private InternalComment whisper(RequestId on, Instant at) {
        InternalComment comment = whispered(on, new Position(at, samples().id()), TEXT);
        comments().addInternal(comment);
        return comment;
    }

    private PublicComment spoken(RequestId on, Position at, CommentText text) {
        return new PublicComment(new CommentId(at.id()), on, Actor.customer(ada.id()), text, at.at());
    }

    private static InternalComment whispered(RequestId on, Position at, CommentText text) {
        return new InternalComment(new CommentId(at.id()), on, GRACE, text, at.at());
    }

    private RequestId requestOfAda(boolean staffOnly) {
        var draft = samples().request(ada, world().organization(), world().flow());
        CustomerRequest stored = tenant().requests().add((staffOnly ? draft.staffOnly() : draft).build());
        return stored.id();
    }

    private CommentRepository comments() {
        return tenant().comments();
    }
}
