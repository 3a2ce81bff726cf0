package org.customerportal.testkit.broken;

import static org.customerportal.testkit.broken.Faults.dawdle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customerportal.TenantStorage;
import org.customerportal.notification.preference.Mute;
import org.customerportal.notification.preference.MuteRepository;
import org.customerportal.notification.preference.PreferenceRepository;
import org.customerportal.notification.preference.Topic;
import org.customerportal.page.Slice;
import org.customerportal.request.RequestId;
import org.customerportal.user.PortalUserId;

/** What can be wrong with what people want no mail about. */
final class PreferenceFaults {

    private static final Slice ALL = new Slice(10_000, Optional.empty());

    private PreferenceFaults() {}

    static Stream<Fault> all() {
        return Stream.concat(preferences(), Stream.concat(mutes(), listsOfMutes()));
    }

    private static Stream<Fault> preferences() {
        return Stream.of(
                Fault.in(PreferenceRepository.class, "topics that are added to those before", tenant -> new Object() {
                    public boolean silence(PortalUserId user, Set<Topic> topics) {
                        return tenant.preferences().silence(user, withThoseBefore(tenant, user, topics));
                    }
                }),
                Fault.in(PreferenceRepository.class, "topics that always seem new", tenant -> new Object() {
                    public boolean silence(PortalUserId user, Set<Topic> topics) {
                        tenant.preferences().silence(user, topics);
                        return true;
                    }
                }),
                Fault.in(PreferenceRepository.class, "topics of two who spoke at once", tenant -> new Object() {
                            public boolean silence(PortalUserId user, Set<Topic> topics) {
                                boolean first =
                                        tenant.preferences().silenced(user).isEmpty();
                                dawdle();
                                return tenant.preferences()
                                        .silence(user, first ? withThoseBefore(tenant, user, topics) : topics);
                            }
                        })
                        .inRaces(),
                Fault.in(PreferenceRepository.class, "silence about whatever topic", tenant -> new Object() {
                    public Set<PortalUserId> silencing(Topic topic, Collection<PortalUserId> people) {
                        return people.stream()
                                .filter(user ->
                                        !tenant.preferences().silenced(user).isEmpty())
                                .collect(Collectors.toSet());
                    }
                }));
    }

    private static Stream<Fault> mutes() {
        return Stream.of(
                Fault.in(MuteRepository.class, "a mute that begins anew each time", tenant -> new Object() {
                    public boolean mute(Mute mute) {
                        tenant.mutes().unmute(mute.user(), mute.request());
                        return tenant.mutes().mute(mute);
                    }
                }),
                Fault.in(
                                MuteRepository.class,
                                "a mute that is looked for before it is written",
                                tenant -> new Object() {
                                    public boolean mute(Mute mute) {
                                        boolean begins = tenant.mutes()
                                                .muting(mute.request(), List.of(mute.user()))
                                                .isEmpty();
                                        dawdle();
                                        tenant.mutes().mute(mute);
                                        return begins;
                                    }
                                })
                        .inRaces(),
                Fault.in(MuteRepository.class, "mutes that are forgotten of everybody", tenant -> new Object() {
                    public int forget(PortalUserId user) {
                        int forgotten = tenant.mutes().forget(user);
                        tenant.users().list(ALL).forEach(each -> tenant.mutes().forget(each.id()));
                        return forgotten;
                    }
                }),
                Fault.in(PreferenceRepository.class, "wishes that are forgotten of everybody", tenant -> new Object() {
                    public int forget(PortalUserId user) {
                        int forgotten = tenant.preferences().forget(user);
                        tenant.users()
                                .list(ALL)
                                .forEach(each -> tenant.preferences().forget(each.id()));
                        return forgotten;
                    }
                }),
                Fault.in(MuteRepository.class, "an end of every mute of a person", tenant -> new Object() {
                    public boolean unmute(PortalUserId user, RequestId request) {
                        return tenant.mutes().forget(user) > 0;
                    }
                }),
                Fault.in(MuteRepository.class, "a mute of one request for all", tenant -> new Object() {
                    public Set<PortalUserId> muting(RequestId request, Collection<PortalUserId> people) {
                        return people.stream()
                                .filter(user -> !tenant.mutes().of(user, ALL).isEmpty())
                                .collect(Collectors.toSet());
                    }
                }));
    }

    private static Stream<Fault> listsOfMutes() {
        return Stream.of(
                Fault.in(MuteRepository.class, "mutes with the oldest first", tenant -> new Object() {
                    public List<Mute> of(PortalUserId user, Slice slice) {
                        List<Mute> mutes = new ArrayList<>(tenant.mutes().of(user, slice));
                        Collections.reverse(mutes);
                        return mutes;
                    }
                }),
                Fault.in(
                        MuteRepository.class, "a mute by somebody unknown that seems to begin", tenant -> new Object() {
                            public boolean mute(Mute mute) {
                                boolean known = tenant.users().find(mute.user()).isPresent();
                                return tenant.mutes().mute(mute) || !known;
                            }
                        }));
    }

    private static Set<Topic> withThoseBefore(TenantStorage tenant, PortalUserId user, Set<Topic> topics) {
        Set<Topic> all = EnumSet.noneOf(Topic.class);
        all.addAll(tenant.preferences().silenced(user));
        all.addAll(topics);
        return all;
    }
}
