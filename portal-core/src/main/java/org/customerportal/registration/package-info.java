/**
 * How somebody comes in whom nobody has invited: by an address at a domain that staff gave to an organization. The address is
 * proven by a mailed link before anything else happens; where the portal says so, an administrator of the organization or staff
 * decide afterwards, and an approval is an invitation.
 *
 * <p>{@link SelfRegistration} is for the visitor, {@link RegistrationDesk} for staff, and administrators come through
 * {@code colleague}; who decides goes through {@link RegistrationOffice}. {@link Registration} is what waits,
 * {@link RegistrationDomain} what opens the door; their repositories are the ports.
 *
 * <p>Whether an address is known is told to nobody but its owner: every wish is kept alike, and only the mail differs. A portal
 * without self-registration, which is how portals begin, has none of this. Stands above {@code invitation} and
 * {@code credential}.
 */
@NullMarked
package org.customerportal.registration;

import org.jspecify.annotations.NullMarked;
