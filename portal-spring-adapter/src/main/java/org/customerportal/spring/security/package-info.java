/**
 * What protects the customers' addresses: which paths are ours, the cookies, and the tokens in forms.
 *
 * <p>{@link PortalPath} tells our addresses from the host's; {@link PortalCookies} is the only place that reads and writes
 * cookies; {@link FormKeys} binds a form to the browser that asked for it. {@link HostSignIn} says whom the host has signed in. {@code PortalSecurityAutoConfiguration} tells
 * Spring Security to leave the customers' addresses to us and every other address, the desk included, to the host.
 *
 * <p>Knows no pages and no controllers: {@code web} asks here, never the other way round. No {@code HttpSession} is used.
 */
@NullMarked
package org.customerportal.spring.security;

import org.jspecify.annotations.NullMarked;
