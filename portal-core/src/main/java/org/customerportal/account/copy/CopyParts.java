package org.customerportal.account.copy;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.customerportal.account.address.AddressChange;
import org.customerportal.account.picture.DrawnPicture;
import org.customerportal.account.picture.Picture;
import org.customerportal.conversation.PublicComment;
import org.customerportal.event.Actor;
import org.customerportal.event.PortalEvent;
import org.customerportal.flow.FieldKey;
import org.customerportal.flow.FieldValue;
import org.customerportal.identity.LinkedIdentity;
import org.customerportal.invitation.Invitation;
import org.customerportal.notification.preference.Mute;
import org.customerportal.notification.preference.Topic;
import org.customerportal.organization.Membership;
import org.customerportal.organization.OrganizationId;
import org.customerportal.registration.Registration;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestRow;
import org.customerportal.session.Session;
import org.customerportal.user.PortalUser;
import org.customerportal.user.Profile;

/** What of each thing stands in the copy. Times are written as ISO 8601 in UTC. */
final class CopyParts {

    private CopyParts() {}

    static Map<String, ?> person(PortalUser user, Instant madeAt) {
        Profile profile = user.profile();
        Map<String, Object> person = new TreeMap<>(Map.of(
                "id", user.id().value().toString(),
                "email", user.email().spelling(),
                "state", user.state().name(),
                "name", profile.name(),
                "phone", profile.phone(),
                "jobTitle", profile.jobTitle(),
                "language", profile.language().toLanguageTag(),
                "zone", profile.zone().getId(),
                "createdAt", user.createdAt().toString()));
        person.put("number", user.traits().number().orElse(""));
        Map<String, String> attributes = new TreeMap<>();
        user.traits().attributes().values().forEach((key, value) -> attributes.put(key.value(), value));
        person.put("attributes", attributes);
        person.put("copyMadeAt", madeAt.toString());
        return person;
    }

    static Map<String, ?> picture(Picture picture) {
        return Map.of(
                "mediaType", DrawnPicture.MEDIA_TYPE,
                "changedAt", picture.changedAt().toString(),
                "base64", Base64.getEncoder().encodeToString(picture.drawn().png()));
    }

    static Map<String, ?> membership(Membership membership, Map<OrganizationId, String> names) {
        return Map.of(
                "organization", names.getOrDefault(membership.organization(), ""),
                "role", membership.role().name(),
                "since", membership.since().toString());
    }

    static Map<String, ?> addressChange(AddressChange change) {
        return Map.of(
                "from", change.from().spelling(),
                "to", change.to().spelling(),
                "requestedAt", change.requestedAt().toString(),
                "state", change.confirmed() ? "CONFIRMED" : "ASKED");
    }

    static Map<String, ?> registration(Registration registration) {
        return Map.of(
                "email", registration.email().spelling(),
                "name", registration.name(),
                "portal", registration.portal().value(),
                "state", registration.state().name(),
                "askedAt", registration.askedAt().toString());
    }

    static Map<String, ?> session(Session session) {
        return Map.of(
                "portal", session.portal(),
                "device", session.device(),
                "address", session.address(),
                "startedAt", session.startedAt().toString(),
                "lastSeenAt", session.lastSeenAt().toString());
    }

    static Map<String, ?> identity(LinkedIdentity link) {
        return Map.of(
                "provider", link.identity().provider(),
                "subject", link.identity().subject(),
                "linkedAt", link.linkedAt().toString());
    }

    static Map<String, ?> silenced(Topic topic) {
        return Map.of("topic", topic.code());
    }

    static Map<String, ?> mute(Mute mute) {
        return Map.of(
                "request", mute.request().value().toString(), "since", mute.at().toString());
    }

    static Map<String, ?> invitation(Invitation invitation, Instant now, Map<OrganizationId, String> names) {
        return Map.of(
                "organization", names.getOrDefault(invitation.organization(), ""),
                "portal", invitation.portal().value(),
                "role", invitation.role().name(),
                "state", invitation.stateAt(now).name(),
                "issuedAt", invitation.issuedAt().toString(),
                "expiresAt", invitation.expiresAt().toString());
    }

    static Map<String, ?> request(CustomerRequest request) {
        Map<String, Object> written = new TreeMap<>(Map.of(
                "id", request.id().value().toString(),
                "reference", request.reference().value(),
                "portal", request.portal().value(),
                "flow", request.flow().key().value(),
                "subject", request.subject(),
                "description", request.description(),
                "status", request.status().value(),
                "createdAt", request.createdAt().toString(),
                "updatedAt", request.updatedAt().toString()));
        List<Map<String, String>> answers = request.values().byField().entrySet().stream()
                .map(answer -> answer(answer.getKey(), answer.getValue()))
                .toList();
        written.put("answers", answers);
        return written;
    }

    static Map<String, ?> reference(RequestRow row) {
        return Map.of(
                "id", row.id().value().toString(), "reference", row.reference().value());
    }

    static Map<String, ?> comment(PublicComment comment) {
        return Map.of(
                "request", comment.request().value().toString(),
                "at", comment.at().toString(),
                "markdown", comment.text().markdown());
    }

    static Map<String, ?> event(PortalEvent event) {
        return Map.of("type", event.type().name(), "at", event.at().toString(), "by", kind(event.actor()));
    }

    private static Map<String, String> answer(FieldKey field, FieldValue value) {
        return Map.of(
                "field",
                field.value(),
                "value",
                value.fold(text -> text, number -> number.toString(), day -> day.toString(), option -> option.value()));
    }

    private static String kind(Actor actor) {
        return actor.fold(() -> "visitor", user -> "customer", staff -> "staff", () -> "system");
    }
}
