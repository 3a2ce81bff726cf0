/**
 * What the repositories of organizations and of who belongs to them promise.
 */
@NullMarked
package org.customerportal.testkit.contract.organization;

import org.jspecify.annotations.NullMarked;
