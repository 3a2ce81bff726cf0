/**
 * Customers who sign in at a provider of OpenID Connect, through the host's own Spring Security.
 *
 * <p>{@link OidcCustomerResolver} tells the portal who somebody is: the provider's issuer and its name for the person. It is
 * there by itself where the host has clients of OAuth 2.0 and says where its sign-in is, and gives way to any other
 * {@code CustomerResolver}.
 *
 * <p>The redirects, the tokens and the sessions are the host's and Spring Security's: nothing here sees any of them.
 */
@NullMarked
package org.customerportal.spring.oidc;

import org.jspecify.annotations.NullMarked;
