/**
 * The promises of the repositories that keep people and how they come in: users, organizations, memberships, password
 * hashes, sessions, invitations and the rights of mailed links.
 *
 * <p>Nobody calls these classes: an adapter gets them through {@code org.customerportal.testkit.StorageContracts}. Read them
 * beside the Javadoc of the port, whose sentences they are.
 *
 * <p>What they share lives in {@code org.customerportal.testkit.contract}.
 */
@NullMarked
package org.customerportal.testkit.contract.people;

import org.jspecify.annotations.NullMarked;
