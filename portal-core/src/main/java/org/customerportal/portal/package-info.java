/**
 * The portal as the host defines it: which key and address it has, how it looks, what it offers, and for how long things
 * last.
 *
 * <p>{@link PortalDefinition} is the whole of it, made in code with {@link PortalDefinition#builder}; a tenant
 * ({@link TenantId}) has one or several. {@link PortalSettings} holds the periods and policies with their defaults, and
 * {@link PortalLinks} is the only place that makes addresses.
 *
 * <p>Stands above {@code flow}, whose definitions it offers. It knows no people and no requests.
 */
@NullMarked
package org.customerportal.portal;

import org.jspecify.annotations.NullMarked;
