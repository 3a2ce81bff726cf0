package org.customerportal.spring.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.customerportal.spring.CustomerResolver;
import org.customerportal.spring.HostCustomer;
import org.customerportal.spring.PortalProperties;
import org.jspecify.annotations.Nullable;

/** What the host's own sign-in says of a request to a customers' address. Thread-safe. */
public final class HostSignIn {

    private final @Nullable CustomerResolver resolver;
    private final PortalProperties.HostSignIn settings;

    HostSignIn(@Nullable CustomerResolver resolver, PortalProperties.HostSignIn settings) {
        this.resolver = resolver;
        this.settings = settings;
    }

    /** Says whether the host signs customers in at all. */
    boolean isAsked() {
        return resolver != null;
    }

    /** Returns whom the host vouches for; the resolver is asked once for each request. */
    public Optional<HostCustomer> customer(HttpServletRequest request) {
        return answer(request).customer();
    }

    /** Says whether the host has signed somebody in who is no customer of the portal. */
    public boolean isStranger(HttpServletRequest request) {
        Answer answer = answer(request);
        return answer.somebody() && answer.customer().isEmpty();
    }

    /** Says whether people who are not signed in can be sent to the host. */
    public boolean isOffered() {
        return resolver != null && settings.login() != null;
    }

    /** Says whether people sign in at the host and nowhere else. */
    public boolean isOnly() {
        return isOffered() && settings.only();
    }

    /** Returns where people sign in to the host, as the host wrote it. */
    Optional<String> login() {
        return Optional.ofNullable(settings.login());
    }

    /** Returns where people sign out of the host: below the context path, or a whole address. */
    public Optional<String> logout() {
        return resolver == null ? Optional.empty() : Optional.ofNullable(settings.logout());
    }

    private Answer answer(HttpServletRequest request) {
        Object known = request.getAttribute(Answer.class.getName());
        if (known != null) {
            return (Answer) known;
        }
        Principal principal = resolver == null ? null : request.getUserPrincipal();
        Answer fresh = principal == null || resolver == null
                ? new Answer(false, Optional.empty())
                : new Answer(true, resolver.resolve(principal));
        request.setAttribute(Answer.class.getName(), fresh);
        return fresh;
    }

    private record Answer(boolean somebody, Optional<HostCustomer> customer) {}
}
