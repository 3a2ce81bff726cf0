package org.customerportal.account.address;

import java.util.Optional;
import org.customerportal.portal.PortalDefinition;
import org.customerportal.problem.DuplicateException;
import org.customerportal.problem.StaleVersionException;
import org.customerportal.token.LinkRefusedException;
import org.customerportal.token.SecretToken;
import org.customerportal.token.TokenDigest;
import org.customerportal.token.TokenGrant;
import org.customerportal.token.TokenPurpose;
import org.customerportal.user.PortalUser;
import org.customerportal.user.UserState;
import org.jspecify.annotations.Nullable;

/** For the visitor who holds the link that was sent to a new address. Signs nobody in. */
public final class AddressConfirmation {

    private final PortalDefinition portal;
    private final AddressPorts ports;
    private final AddressChanges changes;

    /** Makes the service for visitors of this portal. */
    public AddressConfirmation(PortalDefinition portal, AddressPorts ports) {
        this.portal = portal;
        this.ports = ports;
        this.changes = new AddressChanges(ports);
    }

    /**
     * Looks at a link and uses nothing up, however often.
     *
     * @return the address that is to be confirmed, as it was written
     * @throws LinkRefusedException if the link does not work
     */
    public String look(@Nullable String token) {
        TokenDigest digest = digest(token);
        return ports.useCases().run(() -> open(digest).change().to().spelling());
    }

    /**
     * Confirms the address and uses the link up: from now on it is the person's only one. The old one is told.
     *
     * @throws LinkRefusedException if the link does not work, or somebody else has the address by now, which ends the link
     */
    public void confirm(@Nullable String token) {
        TokenDigest digest = digest(token);
        try {
            confirmOnceMoreIfChangedMeanwhile(digest);
        } catch (DuplicateException takenMeanwhile) {
            ports.useCases().run(() -> {
                changes.drop(open(digest).user().id());
                return digest;
            });
            throw new LinkRefusedException();
        }
    }

    private void confirmOnceMoreIfChangedMeanwhile(TokenDigest digest) {
        try {
            ports.useCases().run(() -> confirm(digest));
        } catch (StaleVersionException changedMeanwhile) {
            ports.useCases().run(() -> confirm(digest));
        }
    }

    // The person first and then the link, as whoever disables the person does: two who lock in one order never wait in
    // a ring.
    private TokenGrant confirm(TokenDigest digest) {
        Wish wish = open(digest);
        changes.apply(wish.change(), wish.user(), portal);
        return ports.grants()
                .redeem(TokenPurpose.ADDRESS_CHANGE, digest, ports.useCases().now())
                .orElseThrow(LinkRefusedException::new);
    }

    private Wish open(TokenDigest digest) {
        return ports.grants()
                .find(TokenPurpose.ADDRESS_CHANGE, digest, ports.useCases().now())
                .flatMap(this::wish)
                .orElseThrow(LinkRefusedException::new);
    }

    private Optional<Wish> wish(TokenGrant grant) {
        return ports.changes()
                .find(grant.id())
                .filter(change -> change.waits(ports.useCases().now()))
                .flatMap(change -> ports.users()
                        .find(change.user())
                        .filter(user -> user.state() == UserState.ACTIVE)
                        .map(user -> new Wish(change, user)));
    }

    private static TokenDigest digest(@Nullable String token) {
        return SecretToken.parse(token).map(SecretToken::digest).orElseThrow(LinkRefusedException::new);
    }

    private record Wish(AddressChange change, PortalUser user) {}
}
