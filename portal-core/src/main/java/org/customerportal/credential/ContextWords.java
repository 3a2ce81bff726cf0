package org.customerportal.credential;

import java.util.ArrayList;
import java.util.List;
import org.customerportal.event.UseCases;
import org.customerportal.organization.Membership;
import org.customerportal.organization.MembershipRepository;
import org.customerportal.organization.OrganizationRepository;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.user.PortalUser;

/**
 * What everybody who knows somebody would try first: parts of the address and the name, the portal, the organizations (ASVS
 * V6.1.2, V6.2.11). Thread-safe.
 */
public final class ContextWords {

    private final MembershipRepository memberships;
    private final OrganizationRepository organizations;
    private final UseCases useCases;

    /** Makes the service of one tenant. */
    public ContextWords(MembershipRepository memberships, OrganizationRepository organizations, UseCases useCases) {
        this.memberships = memberships;
        this.organizations = organizations;
        this.useCases = useCases;
    }

    List<String> words(PortalUser owner, PortalDefinition portal) {
        List<String> words = new ArrayList<>();
        String address = owner.email().canonical();
        words.addAll(List.of(address, address.substring(0, address.indexOf('@'))));
        words.addAll(List.of(address.split("[@._+-]+")));
        words.add(portal.key().value());
        add(portal.name().fallback(), words);
        add(owner.profile().name(), words);
        organizationsOf(owner).forEach(name -> add(name, words));
        return words;
    }

    /** Adds a name, and each of its words. */
    static void add(String name, List<String> words) {
        words.add(name);
        words.addAll(List.of(name.split("\\s+")));
    }

    private List<String> organizationsOf(PortalUser owner) {
        return useCases.run(() ->
                organizations
                        .findAll(memberships.of(owner.id()).stream()
                                .map(Membership::organization)
                                .toList())
                        .stream()
                        .map(organization -> organization.name())
                        .toList());
    }
}
