package org.customerportal.spring.security;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;

/**
 * What Spring Security does at the customers' addresses when the host signs customers in: it reads who is signed in, where
 * the host keeps it, and knows the way to the host's sign-in. It neither decides nor writes anything else.
 */
final class HostContext {

    private HostContext() {}

    static List<Filter> filters(HostSignIn host, SecurityContextRepository contexts, RequestCache wanted)
            throws ServletException {
        SecurityContextHolderAwareRequestFilter aware = new SecurityContextHolderAwareRequestFilter();
        host.login().ifPresent(login -> aware.setAuthenticationEntryPoint(new Login(login, wanted)));
        aware.afterPropertiesSet();
        return List.of(new SecurityContextHolderFilter(contexts), aware);
    }

    /** Sends the browser to the host's sign-in, after which Spring Security leads it back. */
    private record Login(String address, RequestCache wanted) implements AuthenticationEntryPoint {

        @Override
        public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
                throws IOException {
            wanted.saveRequest(request, response);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", HostAddress.of(address, request));
        }
    }
}
