/**
 * The rules of the services, told as stories over the in-memory storage: what a customer, a member of staff and a stranger
 * can and cannot do, and who hears of it.
 *
 * <p>{@link org.customerportal.rules.PortalStory} sets the stage; {@link org.customerportal.rules.Stage} changes it.
 * {@link org.customerportal.rules.WatchedStorage} looks over the shoulder of the services, and
 * {@link org.customerportal.rules.StoredThings} tells what is left when they are done.
 *
 * <p>What a single type promises is tested beside it, in the core; what a storage promises is tested by the kit's contracts.
 */
@NullMarked
package org.customerportal.rules;

import org.jspecify.annotations.NullMarked;
