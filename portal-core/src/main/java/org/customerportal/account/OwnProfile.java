package org.customerportal.account;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violation;
import org.customerportal.problem.Violations;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.Profile;

/** What a signed-in person may see and change about themselves. */
public final class OwnProfile {

    private final PortalUserId owner;
    private final PortalDefinition portal;
    private final AccountPorts ports;

    /** Makes the service for this person in this portal. */
    public OwnProfile(PortalUserId owner, PortalDefinition portal, AccountPorts ports) {
        this.owner = owner;
        this.portal = portal;
        this.ports = ports;
    }

    /** Returns the profile as it is now. */
    public ProfileView get() {
        return ports.useCases().run(() -> view(me()));
    }

    /**
     * Changes the profile.
     *
     * @return the profile as now stored
     * @throws org.customerportal.problem.InvalidInputException naming each property that does not fit; {@code language} must be one the portal speaks
     * @throws StaleVersionException if the profile was changed since {@code edit.version()}
     */
    public ProfileView edit(EditProfile edit) {
        Violations violations = new Violations();
        violations.gather(() -> ports.rules().check(edit));
        Optional<Locale> language = portal.languages().stream()
                .filter(spoken -> spoken.toLanguageTag().equals(edit.language()))
                .findFirst();
        violations.unless(language.isPresent(), Violation.of("language", "not-an-option"));
        Optional<ZoneId> zone = zone(edit.zone());
        violations.unless(zone.isPresent(), Violation.of("zone", "not-an-option"));
        violations.refuseIfAny();
        return ports.useCases().run(() -> {
            PortalUser me = me();
            if (me.version() != edit.version()) {
                throw new StaleVersionException("profile", edit.version());
            }
            Profile profile =
                    new Profile(edit.name(), edit.phone(), edit.jobTitle(), language.orElseThrow(), zone.orElseThrow());
            PortalUser stored = ports.users().replace(me.with(profile));
            ports.useCases()
                    .record(
                            EventType.PROFILE_CHANGED,
                            Actor.customer(owner),
                            new EventSubject(EventSubject.Kind.USER, owner.value()),
                            Map.of());
            return view(stored);
        });
    }

    private PortalUser me() {
        return ports.users().find(owner).orElseThrow(() -> new NotFoundException("user"));
    }

    private ProfileView view(PortalUser user) {
        Profile profile = user.profile();
        return new ProfileView(
                user.id(),
                user.email().spelling(),
                profile.name(),
                profile.phone(),
                profile.jobTitle(),
                portal.language(profile.language()),
                profile.zone(),
                ports.belongings(user.id()),
                user.version());
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
