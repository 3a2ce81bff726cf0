/**
 * A copy of everything that is kept about one person, as JSON, for the person or for staff who were asked for it.
 *
 * <p>{@link PersonalCopy} writes it piece by piece, so that its size costs no memory; {@link CopyDesk} is the door for staff.
 * It holds what the person told, asked and said, and what happened to the account. It never holds a secret, an internal
 * comment, a request that does not exist for customers, or what others said and who of the host did something.
 *
 * <p>Stands above all rooms in which something about a person is kept. A room that begins to keep more adds it here.
 */
@NullMarked
package org.customerportal.account.copy;

import org.jspecify.annotations.NullMarked;
