/**
 * What an administrator of an organization does for the colleagues there: sees who belongs to it, invites, changes what
 * somebody is and sees, and lets people go.
 *
 * <p>{@link Colleagues} is the door. An administrator reaches the own organizations and nothing else: every other one is
 * absent. Nobody gives more than they have themselves, and nobody changes the own membership, so that an organization keeps an
 * administrator as long as none but administrators act.
 *
 * <p>Stands on {@code invitation}, where invitations live, and {@code organization}. Staff do the same without these limits at
 * their desks there.
 */
@NullMarked
package org.customerportal.colleague;

import org.jspecify.annotations.NullMarked;
