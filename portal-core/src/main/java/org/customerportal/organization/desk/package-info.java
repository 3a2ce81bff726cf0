/**
 * What staff do with organizations and who belongs to them: add, change, disable, and decide what a member sees. Every call
 * asks for the right to manage people.
 */
@NullMarked
package org.customerportal.organization.desk;

import org.jspecify.annotations.NullMarked;
