/**
 * Puts the core together: one {@code CustomerPortal} bean from what the host gives.
 *
 * <p>{@link PortalCoreAutoConfiguration} asks for portal definitions, a storage and a mail sender, and takes a staff
 * directory, a password hasher, a password policy and a clock if there are any. What must be there and is not is told in
 * words before anything starts. This is the only room that asks the system for the time.
 *
 * <p>It knows no database, no mail and no page: those rooms make the beans that are gathered here.
 */
@NullMarked
package org.customerportal.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
