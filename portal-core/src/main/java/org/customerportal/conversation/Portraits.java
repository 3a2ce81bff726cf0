package org.customerportal.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.customerportal.account.picture.Picture;
import org.customerportal.problem.NotFoundException;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;
import org.customerportal.visibility.RequestScope;

/**
 * The pictures of those who speak on one page. Whoever reads a comment may see its author: a picture is found by a comment, and the
 * id of a person tells nobody anything.
 */
final class Portraits {

    private final Map<PortalUserId, CommentId> shown;

    private Portraits(Map<PortalUserId, CommentId> shown) {
        this.shown = shown;
    }

    /** Finds out which authors of these comments have a picture; each author stands under the oldest comment. */
    static Portraits of(List<PublicComment> latestFirst, ConversationPorts ports) {
        Map<PortalUserId, CommentId> oldest = new HashMap<>();
        latestFirst.forEach(comment -> author(comment).ifPresent(author -> oldest.put(author, comment.id())));
        Set<PortalUserId> pictured = ports.pictures().among(oldest.keySet());
        return new Portraits(oldest.entrySet().stream()
                .filter(author -> pictured.contains(author.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * Returns the picture of a comment's author.
     *
     * @throws NotFoundException if the scope holds no such comment on this request, or its author has no picture
     */
    static Picture find(RequestId request, CommentId id, RequestScope scope, ConversationPorts ports) {
        return ports.comments()
                .findPublic(id, scope)
                .filter(comment -> comment.request().equals(request))
                .flatMap(Portraits::author)
                .flatMap(ports.pictures()::find)
                .orElseThrow(() -> new NotFoundException("picture"));
    }

    /**
     * Returns the picture of a request's requester.
     *
     * @throws NotFoundException if the scope holds no such request, or its requester has no picture
     */
    static Picture ofRequester(RequestId id, RequestScope scope, ConversationPorts ports) {
        return ports.requests()
                .requests()
                .find(id, scope)
                .flatMap(request -> ports.pictures().find(request.requester()))
                .orElseThrow(() -> new NotFoundException("picture"));
    }

    static boolean has(PortalUserId person, ConversationPorts ports) {
        return !ports.pictures().among(Set.of(person)).isEmpty();
    }

    /** Returns the comment by which the picture of this comment's author is found. */
    Optional<CommentId> of(PublicComment comment) {
        return author(comment).map(shown::get);
    }

    private static Optional<PortalUserId> author(PublicComment comment) {
        return comment.author().fold(Optional::empty, Optional::of, staff -> Optional.empty(), Optional::empty);
    }
}
