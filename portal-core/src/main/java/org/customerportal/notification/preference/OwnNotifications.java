package org.customerportal.notification.preference;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.Violation;
import org.customerportal.request.CustomerRequest;
import org.customerportal.request.RequestCapabilities;
import org.customerportal.request.RequestId;
import org.customerportal.visibility.CustomerViewer;

/**
 * Where a signed-in person chooses what to get mails about. It changes nothing of what the person sees, and nothing for anybody
 * else.
 */
public final class OwnNotifications {

    private final CustomerViewer viewer;
    private final PreferencePorts ports;

    /** Makes the service for this person. */
    public OwnNotifications(CustomerViewer viewer, PreferencePorts ports) {
        this.viewer = viewer;
        this.ports = ports;
    }

    /** Returns the topics about which the person gets mails; at first all of them. */
    public Set<Topic> wanted() {
        return Collections.unmodifiableSet(
                allBut(ports.useCases().run(() -> ports.silences().preferences().silenced(viewer.user()))));
    }

    /**
     * Keeps what the person wants, in every portal. Choosing the same again changes nothing.
     *
     * @param codes of the topics about which mails are wanted; about the others there are none but those that cannot be switched
     *     off
     * @throws InvalidInputException {@code not-an-option} at {@code topics} if a code names none; nothing is kept
     */
    public void choose(Collection<String> codes) {
        Set<Topic> wanted = EnumSet.noneOf(Topic.class);
        for (String code : codes) {
            wanted.add(Topic.of(code)
                    .orElseThrow(() -> new InvalidInputException(Violation.of("topics", "not-an-option"))));
        }
        ports.useCases()
                .run(() -> ports.silences().preferences().silence(viewer.user(), allBut(wanted))
                        && record(EventType.NOTIFICATIONS_CHOSEN, Map.of()));
    }

    /**
     * Sees to it that the person hears nothing more of a request, except what cannot be switched off. Muting again changes
     * nothing.
     *
     * @throws NotFoundException if there is no such request, or the person may not see it
     * @throws org.customerportal.problem.NotAllowedException {@code NOT_TOLD} if the person does not hear of it anyway
     */
    public void mute(RequestId id) {
        ports.useCases().run(() -> {
            CustomerRequest request = find(id);
            if (ports.silences().isMuted(viewer.user(), id)) {
                return false;
            }
            RequestCapabilities.mute(
                            viewer.user(), request, ports.involvements().of(id, viewer.scope()))
                    .require();
            Mute mute = new Mute(viewer.user(), id, ports.useCases().now());
            return ports.silences().mutes().mute(mute) && record(EventType.REQUEST_MUTED, about(id));
        });
    }

    /**
     * Lets the person hear of a request again. Unmuting again changes nothing.
     *
     * @throws NotFoundException as in {@link #mute}
     */
    public void unmute(RequestId id) {
        ports.useCases().run(() -> {
            find(id);
            return ports.silences().mutes().unmute(viewer.user(), id) && record(EventType.REQUEST_UNMUTED, about(id));
        });
    }

    private CustomerRequest find(RequestId id) {
        return ports.requests().find(id, viewer.scope()).orElseThrow(() -> new NotFoundException("request"));
    }

    private static Map<String, String> about(RequestId request) {
        return Map.of("request", request.value().toString());
    }

    private boolean record(EventType type, Map<String, String> details) {
        EventSubject me = new EventSubject(EventSubject.Kind.USER, viewer.user().value());
        ports.useCases().record(type, Actor.customer(viewer.user()), me, details);
        return true;
    }

    private static Set<Topic> allBut(Set<Topic> topics) {
        Set<Topic> others = EnumSet.allOf(Topic.class);
        others.removeAll(topics);
        return others;
    }
}
