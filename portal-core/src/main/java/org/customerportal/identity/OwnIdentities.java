package org.customerportal.identity;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.customerportal.event.Actor;
import org.customerportal.event.UseCases;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.NotAllowedException;
import org.customerportal.problem.NotFoundException;
import org.customerportal.user.PortalUserId;

/** What a signed-in person does with the own external identities. The owner is told of each change. */
public final class OwnIdentities {

    private final PortalUserId owner;
    private final PortalDefinition portal;
    private final Identities identities;
    private final Consumer<String> proof;
    private final UseCases useCases;

    /**
     * Makes the service for this person in this portal.
     *
     * @param proof refuses a password that is not the person's
     */
    public OwnIdentities(
            PortalUserId owner,
            PortalDefinition portal,
            Identities identities,
            Consumer<String> proof,
            UseCases useCases) {
        this.owner = owner;
        this.portal = portal;
        this.identities = identities;
        this.proof = proof;
        this.useCases = useCases;
    }

    /** Returns the person's identities, oldest link first. */
    public List<LinkedIdentity> list() {
        return useCases.run(() -> identities.of(owner));
    }

    /**
     * Links an identity, so that it signs the person in from now on. One that is linked to the person already stays so.
     *
     * @param identity which the host, at this moment, vouches for
     * @param password the person's own, asked for once more (ASVS V7.5.1); where the host vouches for the person, it is not
     *     looked at
     * @throws org.customerportal.problem.InvalidInputException at {@code password}: {@code wrong-password}
     * @throws NotAllowedException {@code IDENTITY_TAKEN} if it belongs to somebody else, {@code TOO_MANY_IDENTITIES}
     */
    public LinkedIdentity link(ExternalIdentity identity, String password) {
        proof.accept(password);
        return useCases.run(() -> identities.link(owner, identity, Actor.customer(owner), portal.key()));
    }

    /**
     * Takes an identity away, which then signs nobody in.
     *
     * @throws NotFoundException if the person has none with this id
     * @throws NotAllowedException {@code LAST_WAY_IN} if the person would be left with neither an identity nor a password
     */
    public void unlink(UUID id) {
        useCases.run(() -> {
            List<LinkedIdentity> known = identities.of(owner);
            LinkedIdentity link = known.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("identity"));
            if (known.size() == 1 && !identities.hasPassword(owner)) {
                throw new NotAllowedException("LAST_WAY_IN");
            }
            return identities.unlink(link, Actor.customer(owner), portal.key());
        });
    }
}
