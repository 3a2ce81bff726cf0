package org.customerportal.spring.oidc;

import java.security.Principal;
import java.util.Optional;
import org.customerportal.identity.ExternalIdentity;
import org.customerportal.spring.CustomerResolver;
import org.customerportal.spring.HostCustomer;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Says who somebody is that has signed in by OpenID Connect: the issuer and the subject of the ID token, whatever the host
 * takes for the name. Whoever came by plain OAuth 2.0 is nobody to it, because nothing there promises that a name stays with a
 * person. Thread-safe.
 */
public final class OidcCustomerResolver implements CustomerResolver {

    @Override
    public Optional<HostCustomer> resolve(Principal principal) {
        return principal instanceof OAuth2AuthenticationToken token && token.getPrincipal() instanceof OidcUser user
                ? identity(user).map(HostCustomer::of)
                : Optional.empty();
    }

    private static Optional<ExternalIdentity> identity(OidcUser user) {
        return name(user, IdTokenClaimNames.ISS)
                .flatMap(issuer ->
                        name(user, IdTokenClaimNames.SUB).map(subject -> new ExternalIdentity(issuer, subject)));
    }

    private static Optional<String> name(OidcUser user, String claim) {
        return Optional.ofNullable(user.getIdToken().getClaimAsString(claim)).filter(ExternalIdentity::isName);
    }
}
