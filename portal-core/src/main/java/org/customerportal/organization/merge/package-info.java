/**
 * One customer that was entered twice, or two that have become one: everything of an organization becomes another's.
 *
 * <p>{@link OrganizationMerge} is for staff; {@link MergePreview} tells before what it will mean. What is left of the organization
 * is its name, which says where it went.
 *
 * <p>Requests, what is about the organization too, memberships, open invitations, mail domains and who waits for an approval move in
 * one transaction. Nobody gets another role or sharing by it, but whoever shares the requests of the one shares those of both.
 */
@NullMarked
package org.customerportal.organization.merge;

import org.jspecify.annotations.NullMarked;
