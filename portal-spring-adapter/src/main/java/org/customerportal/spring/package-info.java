/**
 * The customer portal in a Spring Boot application: add the module, give a {@code PortalDefinition} bean, and the portal
 * runs under {@code /portal}.
 *
 * <p>{@link PortalProperties} are the switches and settings under {@code portal.*}; {@link StaffResolver} is the one thing
 * that only the host can know, and {@link CustomerResolver} another one where the host signs customers in. Each concern lives
 * in a room of its own with its auto-configuration: {@code autoconfigure} (the core), {@code jpa}, {@code mail}, {@code
 * upkeep}, {@code security}, {@code oidc} and {@code web}. Every bean gives way to one of the same type that the host makes.
 *
 * <p>We are guests: no bean, address, session or locale of the host changes because we are here.
 */
@NullMarked
package org.customerportal.spring;

import org.jspecify.annotations.NullMarked;
