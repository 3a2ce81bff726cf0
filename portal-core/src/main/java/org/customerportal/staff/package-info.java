/**
 * The people of the host who answer. They live in the host's directory, never in the portal's user table.
 *
 * <p>{@link StaffMember} is somebody the host vouches for, with the {@link StaffRight}s the host says;
 * {@link StaffDirectory} is the port through which names and mail addresses are found later.
 *
 * <p>Ids and addresses of staff never reach a customer: customers see at most a name, by the portal's policy.
 */
@NullMarked
package org.customerportal.staff;

import org.jspecify.annotations.NullMarked;
