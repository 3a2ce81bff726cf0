/**
 * What the repositories of organizations and of memberships promise: who is kept as what, which of them are in force, and that an
 * organization for which something is done stays as it is until that is done.
 */
@NullMarked
package org.customerportal.testkit.contract.organization;

import org.jspecify.annotations.NullMarked;
