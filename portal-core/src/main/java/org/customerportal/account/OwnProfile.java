package org.customerportal.account;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.customerportal.event.Actor;
import org.customerportal.event.EventSubject;
import org.customerportal.event.EventType;
import org.customerportal.event.UseCases;
import org.customerportal.organization.Membership;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.Organization;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.InputRules;
import org.customerportal.problem.InvalidInputException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.problem.Violation;
import org.customerportal.user.PortalUser;
import org.customerportal.user.PortalUserId;
import org.customerportal.user.PortalUserRepository;
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
     * @throws InvalidInputException naming each property that does not fit; {@code language} must be one the portal speaks
     * @throws StaleVersionException if the profile was changed since {@code edit.version()}
     */
    public ProfileView edit(EditProfile edit) {
        ports.rules().check(edit);
        Locale language = portal.languages().stream()
                .filter(spoken -> spoken.toLanguageTag().equals(edit.language()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(Violation.of("language", "not-an-option")));
        ZoneId zone = zone(edit.zone());
        return ports.useCases().run(() -> {
            PortalUser me = me();
            if (me.version() != edit.version()) {
                throw new StaleVersionException("profile", edit.version());
            }
            Profile profile = new Profile(edit.name(), edit.phone(), edit.jobTitle(), language, zone);
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

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new InvalidInputException(Violation.of("zone", "not-an-option"));
        }
    }

    /**
     * What the services of this room stand on.
     *
     * @param users the people
     * @param memberships where they belong
     * @param organizations the companies
     * @param rules checks commands
     * @param useCases the door to transaction, time and log
     */
    public record AccountPorts(
            PortalUserRepository users,
            MembershipRepository memberships,
            OrganizationRepository organizations,
            InputRules rules,
            UseCases useCases) {

        List<ProfileView.Belonging> belongings(PortalUserId user) {
            List<Membership> places = memberships.of(user);
            List<Organization> known = organizations.findAll(
                    places.stream().map(Membership::organization).toList());
            return places.stream()
                    .flatMap(place -> known.stream()
                            .filter(organization -> organization.id().equals(place.organization()))
                            .map(organization -> new ProfileView.Belonging(organization.name(), place.role())))
                    .toList();
        }
    }
}
